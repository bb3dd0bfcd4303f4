package health.kithway.report.deidentified;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the file, and only from fields: what is no field does not leave. */
final class Fields {

    private static final String REFERRAL = "tracking.referral.";
    private static final String FORMULA = "=+-@\t\r\n\0";

    static final List<Field> ALL = List.of(
            new Field("referred_year", REFERRAL + "created_at", Coarsening.YEAR),
            new Field("source", REFERRAL + "source", Coarsening.NONE),
            new Field("channel", "tracking.attribution_credit.channel", Coarsening.NONE),
            new Field("who_for", REFERRAL + "who_for", Coarsening.NONE),
            new Field("age", "tracking.routing_decision.age_band", Coarsening.NONE),
            new Field("service_line", "tracking.directory_service_line.public_name_en", Coarsening.NONE),
            new Field("clinic_state", "tracking.directory_location.state", Coarsening.NONE),
            new Field("clinic_zip3", "tracking.directory_location.postal_code", Coarsening.ZIP3),
            new Field("stage", REFERRAL + "stage", Coarsening.NONE),
            new Field("outcome", REFERRAL + "outcome", Coarsening.NONE),
            new Field("visit_year", "tracking.referral_appointment.starts_at", Coarsening.YEAR));

    private Fields() {}

    /** What a query selects: each field as text, in order, as one array. */
    static String selected() {
        return ALL.stream()
                .map(field -> "coalesce((" + selected(field) + ")::text, '')")
                .collect(Collectors.joining(", ", "array[", "]"));
    }

    /** Times as the clocks of the organization show them. */
    private static String selected(Field field) {
        return switch (field.coarsening()) {
            case YEAR -> field.column() + " at time zone organization.zone";
            case NONE, ZIP3 -> field.column();
        };
    }

    /** Lines in the order of what they say, so that no place in the file tells who came when. */
    static String csv(List<String[]> rows) {
        String header = ALL.stream().map(Field::name).collect(Collectors.joining(",", "", "\r\n"));
        return rows.stream().map(Fields::line).sorted().collect(Collectors.joining("", header, ""));
    }

    private static String line(String[] values) {
        return IntStream.range(0, ALL.size())
                .mapToObj(at -> cell(coarse(ALL.get(at), values[at])))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String coarse(Field field, String value) {
        return value.isEmpty() ? value : field.coarsening().apply(value);
    }

    /** RFC 4180; what a spreadsheet would read as a formula begins with an apostrophe (R-RPT-05). */
    private static String cell(String value) {
        String harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return harmless.matches("[^,\"\r\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
