package health.kithway.pages;

import health.kithway.directory.LocationId;
import health.kithway.directory.Payer;
import health.kithway.directory.ServiceLineId;
import health.kithway.pages.Draft.Answers;
import health.kithway.pages.Draft.Plan;
import health.kithway.pages.Draft.Reach;
import health.kithway.pages.Draft.Tick;
import health.kithway.pages.Draft.Where;
import health.kithway.person.PhoneNumbers;
import health.kithway.program.link.Landing;
import health.kithway.routing.rule.Coverage;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads what a form sent and says what is wrong with it, in the order of its fields. */
final class Forms {

    static final String UNSURE = "unsure";
    static final String NEAREST = "nearest";
    static final String NO_PLAN = "none";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}");
    private static final Set<String> WHO = Set.of("ME", "SOMEONE_I_HELP", "MY_CHILD");
    private static final Set<String> TIMES = Set.of("ANY", "MORNING", "AFTERNOON", "EVENING");
    private static final Set<String> RELATIONS = Set.of("PARENT", "SPOUSE", "CHILD", "FRIEND", "OTHER");

    private Forms() {}

    record WhoForm(String whoFor) {
        static WhoForm from(MultiValueMap<String, String> sent) {
            return new WhoForm(text(sent, "whoFor"));
        }

        Mistakes mistakes() {
            return Mistakes.NONE.and(!WHO.contains(whoFor), "whoFor", "error.whoFor");
        }
    }

    /** A place or a kind that was not asked, because there is only one, is that one. */
    record WhereForm(String locationId, String serviceLineId, String zip, boolean nearestWillDo) {
        static WhereForm from(MultiValueMap<String, String> sent, View.Where asked) {
            String place = asked.isAsksPlace()
                    ? text(sent, "locationId")
                    : asked.places().getFirst().id();
            String kind = asked.isAsksService() ? text(sent, "serviceLineId") : only(asked.services());
            return new WhereForm(place, kind, asked.isAsksZip() ? text(sent, "zip") : "", asked.isAsksZip());
        }

        Mistakes mistakes(Landing landing) {
            Landing.@Nullable Place place = place(landing);
            boolean knownKind = landing.places().stream().anyMatch(any -> offers(any, serviceLineId));
            boolean unsure = serviceLineId.equals(UNSURE);
            return Mistakes.NONE
                    .and(place == null && !isNearest(), "locationId", "error.locationId")
                    .and(!zip.isEmpty() && !ZIP.matcher(zip).matches(), "zip", "error.zip")
                    .and(!unsure && !knownKind, "serviceLineId", "error.serviceLineId")
                    .and(
                            !unsure && place != null && !offers(place, serviceLineId),
                            "serviceLineId",
                            "error.serviceLineId.notHere");
        }

        Where answer() {
            boolean unsure = serviceLineId.equals(UNSURE);
            return new Where(
                    isNearest() ? null : new LocationId(UUID.fromString(locationId)),
                    unsure ? null : new ServiceLineId(UUID.fromString(serviceLineId)),
                    zip);
        }

        private boolean isNearest() {
            return nearestWillDo && locationId.equals(NEAREST);
        }

        private Landing.@Nullable Place place(Landing landing) {
            return landing.places().stream()
                    .filter(place -> place.location().id().toString().equals(locationId))
                    .findFirst()
                    .orElse(null);
        }

        private static boolean offers(Landing.Place place, String kind) {
            return place.serviceLines().stream()
                    .anyMatch(line -> line.id().toString().equals(kind));
        }

        private static String only(List<View.Kind> kinds) {
            return kinds.isEmpty() ? UNSURE : kinds.getFirst().id();
        }
    }

    record ReachForm(Reach reach, String speak, Answers answers) {
        static ReachForm from(MultiValueMap<String, String> sent, Answers answers) {
            boolean asksRelation = answers.forAnother() && !answers.forChild();
            Reach reach = new Reach(
                    text(sent, "firstName"),
                    text(sent, "lastName"),
                    text(sent, "phone"),
                    text(sent, "email"),
                    text(sent, "bestTime"),
                    asksRelation ? text(sent, "relation") : "",
                    answers.forAnother() ? text(sent, "patientFirstName") : "");
            return new ReachForm(reach, text(sent, "speak"), answers);
        }

        Mistakes mistakes() {
            PhoneNumbers.Parsed number = PhoneNumbers.parse(reach.phone());
            boolean phone = !reach.phone().isEmpty();
            boolean email = !reach.email().isEmpty();
            boolean asksRelation = answers.forAnother() && !answers.forChild();
            return Mistakes.NONE
                    .and(reach.firstName().isEmpty(), "firstName", "error.firstName")
                    .and(reach.firstName().length() > LONGEST_NAME, "firstName", "error.long")
                    .and(reach.lastName().length() > LONGEST_NAME, "lastName", "error.long")
                    .and(!phone && !email, "phone", "error.reach")
                    .and(phone && number instanceof PhoneNumbers.NotANumber, "phone", "error.phone")
                    .and(phone && number instanceof PhoneNumbers.CannotText, "phone", "error.phone.home")
                    .and(email && !isEmail(reach.email()), "email", "error.email")
                    .and(!TIMES.contains(reach.bestTime()), "bestTime", "error.bestTime")
                    .and(!speak.equals("en") && !speak.equals("es"), "speak", "error.speak")
                    .and(asksRelation && !RELATIONS.contains(reach.relation()), "relation", "error.relation")
                    .and(
                            answers.forAnother() && reach.patientFirstName().isEmpty(),
                            "patientFirstName",
                            "error.patientFirstName")
                    .and(reach.patientFirstName().length() > LONGEST_NAME, "patientFirstName", "error.long");
        }
    }

    /** The plan that was chosen; empty where the question was left out. */
    record PlanForm(String plan) {
        static PlanForm from(MultiValueMap<String, String> sent) {
            return new PlanForm(text(sent, "plan"));
        }

        Mistakes mistakes(List<Payer> known) {
            boolean fixed = plan.isEmpty() || plan.equals(NO_PLAN) || plan.equals(UNSURE);
            return Mistakes.NONE.and(!fixed && chosen(known) == null, "plan", "error.plan");
        }

        Plan answer(List<Payer> known) {
            Payer payer = chosen(known);
            if (payer != null) return new Plan(Coverage.plan(payer.id()), payer.name());
            return switch (plan) {
                case NO_PLAN -> new Plan(Coverage.NONE, "");
                case UNSURE -> new Plan(Coverage.NOT_SURE, "");
                default -> new Plan(Coverage.NOT_SAID, "");
            };
        }

        private @Nullable Payer chosen(List<Payer> known) {
            return known.stream()
                    .filter(payer -> payer.id().toString().equals(plan))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The values of the ticked boxes, as the page offered them. */
    record AgreeForm(List<String> ticked) {
        static AgreeForm from(MultiValueMap<String, String> sent) {
            return new AgreeForm(List.copyOf(sent.getOrDefault("agreed", List.of())));
        }

        List<Tick> ticks() {
            return ticked.stream().map(Tick::of).toList();
        }

        Mistakes mistakes(List<View.Text> offered) {
            boolean missing = offered.stream().anyMatch(text -> text.required() && !ticked.contains(text.value()));
            boolean unknown = !offered.stream().map(View.Text::value).toList().containsAll(ticked);
            return Mistakes.NONE.and(unknown, "agreed", "error.agreements").and(missing, "agreed", "error.required");
        }
    }

    static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    static String text(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }
}
