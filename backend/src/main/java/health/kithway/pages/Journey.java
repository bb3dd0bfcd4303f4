package health.kithway.pages;

import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.Organization;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.brand.Brand;
import health.kithway.pages.Draft.Step;
import health.kithway.pages.Draft.Where;
import health.kithway.person.PhoneNumbers;
import health.kithway.program.link.Landing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One reader on one link: what the link offers, and what was answered so far. Decides what a page shows; does nothing. */
record Journey(
        Here here,
        Landing landing,
        @Nullable String theme,
        @Nullable Draft draft) {

    Journey with(Draft draft) {
        return new Journey(here, landing, theme, draft);
    }

    Draft answered() {
        return Objects.requireNonNull(draft, "only pages behind the first have a draft");
    }

    Frame frame() {
        return Frame.bare(here).with(clinic(landing.content()), theme).quick(quickExit(false));
    }

    Frame frame(Step step) {
        Frame frame = frame().form(answered().token(), quickExit(step == Step.WHERE));
        String back = before(step);
        return back == null ? frame : frame.back(back);
    }

    static Frame.Clinic clinic(Landing.Content content) {
        Frame.Clinic clinic = clinic(content.organization(), content.language());
        Brand brand = content.brand();
        return brand == null ? clinic : clinic.with(brand.logo());
    }

    static Frame.Clinic clinic(Organization organization, Language language) {
        return new Frame.Clinic(
                organization.displayName(),
                organization.phone(),
                "tel:" + dial(organization.phone()),
                organization.hours().in(language));
    }

    static String dial(String phone) {
        return switch (PhoneNumbers.parse(phone)) {
            case PhoneNumbers.Usable(String e164) -> e164;
            case PhoneNumbers.CannotText(String e164) -> e164;
            case PhoneNumbers.NotANumber() -> phone.replaceAll("[^0-9+]", "");
        };
    }

    /** The opening tells this page from the same page on another phone. */
    View.Landing landingPage(String opening) {
        return LandingPage.of(landing.content(), landing.places()).opened(opening);
    }

    View.Where wherePage() {
        Where where = answered().answers().where();
        return new View.Where(
                places(),
                kinds(),
                where == null ? null : place(where),
                where == null ? null : kind(where),
                answered().answers().asks().zip(),
                where == null ? "" : where.zip());
    }

    /** What there is nothing to choose about. */
    @Nullable
    Where onlyWhere() {
        View.Where asked = wherePage();
        if (asked.isAsksPlace() || asked.isAsksService() || asked.places().isEmpty()) return null;
        Landing.Place place = landing.places().getFirst();
        List<ServiceLine> lines = offered(place);
        return new Where(
                place.location().id(), lines.isEmpty() ? null : lines.getFirst().id(), "");
    }

    View.Done donePage(Draft.Sent sent, @Nullable String share) {
        String disclosure = landing.page().disclosure();
        return new View.Done(
                sent.reference(),
                sent.place(),
                sent.phone(),
                "tel:" + dial(sent.phone()),
                sent.byEmail(),
                sent.unsure(),
                Bookings.toView(sent.booking(), here.language()),
                disclosure == null ? share : null,
                disclosure);
    }

    Location location(LocationId id) {
        return landing.places().stream()
                .map(Landing.Place::location)
                .filter(location -> location.id().equals(id))
                .findFirst()
                .orElse(landing.places().getFirst().location());
    }

    /** The quick exit is for sensitive services only: where one is offered, chosen, or the only one there is. */
    private boolean quickExit(boolean choosing) {
        Map<Boolean, Long> lines = landing.places().stream()
                .flatMap(place -> offered(place).stream())
                .collect(Collectors.partitioningBy(ServiceLine::sensitive, Collectors.counting()));
        long sensitive = lines.getOrDefault(true, 0L);
        boolean only = sensitive > 0 && lines.getOrDefault(false, 0L) == 0;
        return only || (choosing && sensitive > 0) || chosen().stream().anyMatch(ServiceLine::sensitive);
    }

    private List<ServiceLine> chosen() {
        Where where = draft == null ? null : draft.answers().where();
        return landing.places().stream()
                .flatMap(place -> offered(place).stream())
                .filter(line -> where != null && line.id().equals(where.serviceLine()))
                .toList();
    }

    @Nullable
    String kindName(Where where) {
        return chosen().stream()
                .filter(line -> line.id().equals(where.serviceLine()))
                .map(line -> line.publicName().in(here.language()))
                .findFirst()
                .orElse(null);
    }

    private static String place(Where where) {
        return where.location() == null ? Forms.NEAREST : where.location().toString();
    }

    private static String kind(Where where) {
        return where.serviceLine() == null ? Forms.UNSURE : where.serviceLine().toString();
    }

    private @Nullable String before(Step step) {
        boolean skipsWhere = onlyWhere() != null;
        return switch (step) {
            case WHO -> "";
            case WHERE -> Step.WHO.path();
            case REACH -> skipsWhere ? Step.WHO.path() : Step.WHERE.path();
            case INSURANCE -> Step.REACH.path();
            case AGREE -> answered().answers().asks().plan() ? Step.INSURANCE.path() : Step.REACH.path();
            case CHECK -> Step.AGREE.path();
            case DONE -> null;
        };
    }

    private List<View.Place> places() {
        return LandingPage.places(landing.places(), here.language());
    }

    private List<View.Kind> kinds() {
        Map<ServiceLine, List<String>> where = new LinkedHashMap<>();
        for (Landing.Place place : landing.places())
            for (ServiceLine line : offered(place))
                where.merge(line, List.of(place.location().name()), Journey::joined);
        return where.entrySet().stream()
                .map(entry -> new View.Kind(
                        entry.getKey().id().toString(),
                        entry.getKey().publicName().in(here.language()),
                        entry.getValue().size() == landing.places().size()
                                ? null
                                : String.join(", ", entry.getValue())))
                .toList();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A part 2 program must not be named (R-P2-01): who wants it says "not sure", and is called. */
    private static List<ServiceLine> offered(Landing.Place place) {
        return place.serviceLines().stream().filter(line -> !line.part2()).toList();
    }
}
