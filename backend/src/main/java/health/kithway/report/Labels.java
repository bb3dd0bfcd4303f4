package health.kithway.report;

import java.util.Map;
import java.util.Objects;

/** What to call the rows of a report. */
final class Labels {

    /** Key of the row of referrals that have no such source. */
    static final String NONE = "none";

    private static final Map<String, String> CHANNELS = Map.of(
            "TEXT", "Text",
            "EMAIL", "E-mail",
            "QR", "QR code",
            "PRINT", "Print",
            "WEB", "Web",
            "SOCIAL", "Social",
            "PHONE", "Phone",
            "DESK", "Desk",
            "PORTAL", "Portal");

    private Labels() {}

    static String key(FunnelTable.Row row) {
        return Objects.requireNonNullElse(row.key(), NONE);
    }

    static String label(By by, FunnelTable.Row row) {
        String label = row.label();
        if (label == null) {
            return switch (by) {
                case CHANNEL -> "No channel";
                case CAMPAIGN -> "No campaign";
                case LOCATION -> "No location";
                case SERVICE_LINE -> "Not sure yet";
            };
        }
        return by == By.CHANNEL ? Objects.requireNonNullElse(CHANNELS.get(label), label) : label;
    }
}
