package health.kithway.pages;

import health.kithway.consent.text.ConsentTexts;
import health.kithway.consent.text.StarterTexts;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.Organization;
import health.kithway.directory.PostalAddress;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.NewProgram;
import health.kithway.program.PageContent;
import health.kithway.program.ProgramId;
import health.kithway.program.link.NewShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.testkit.TwoPeople;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** A clinic with two locations, three kinds of visit (one sensitive, at one location only) and links to hand out. */
final class ClinicWithLinks {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Bilingual HOURS = new Bilingual("Monday to Friday, 8 to 6", "Lunes a viernes, de 8 a 6");

    @Autowired
    private Directory directory;

    @Autowired
    private StarterTexts texts;

    @Autowired
    private ConsentTexts inForce;

    @Autowired
    private TwoPeople people;

    @Autowired
    private ShareLinks links;

    final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    final Actor operator = Actor.kithway(organization, "operator");
    final ServiceLine primary = line("Primary care", "Medicina general", false);
    final ServiceLine skin = line("Skin care", "Piel", false);
    final ServiceLine quiet = line("Private care", "Consulta privada", true);
    final Location eastside =
            location("Lakeview Eastside", "(312) 555-0110", List.of(primary.id(), skin.id(), quiet.id()));
    final Location north = location("Lakeview North", "(312) 555-0120", List.of(primary.id()));
    private boolean open;

    String link() {
        return link(
                program(List.of(eastside.id(), north.id()), List.of(primary.id(), skin.id(), quiet.id())), null, null);
    }

    /** One location and one kind of visit: nothing to choose. */
    String narrowLink() {
        return link(program(List.of(north.id()), List.of(primary.id())), null, null);
    }

    /** Of a program that people may share from a page of their own. */
    String sharedLink() {
        return link(program(List.of(north.id()), List.of(primary.id()), true), null, null);
    }

    String linkForOne() {
        return link(program(List.of(north.id()), List.of(primary.id())), null, 1);
    }

    String linkUntil(Instant expiry) {
        return link(program(List.of(north.id()), List.of(primary.id())), expiry, null);
    }

    /** What the box of a purpose sends when it is ticked. */
    String box(String purpose) {
        return get(inForce.listInForce(organization, Language.EN)).stream()
                .filter(text -> text.purpose().name().equals(purpose))
                .map(text -> new Draft.Tick(text.id().toString(), text.version()).value())
                .findFirst()
                .orElseThrow();
    }

    private String link(ProgramId program, @Nullable Instant expiry, @Nullable Integer uses) {
        return get(links.create(
                operator,
                new NewShareLink(
                        new ShareLinkId(UUID.randomUUID()),
                        null,
                        program,
                        campaign(program),
                        Channel.TEXT,
                        null,
                        expiry,
                        uses)));
    }

    private CampaignId campaign(ProgramId program) {
        return new CampaignId(new UUID(program.value().getMostSignificantBits(), 1));
    }

    private ProgramId program(List<LocationId> locations, List<ServiceLineId> lines) {
        return program(locations, lines, false);
    }

    private ProgramId program(List<LocationId> locations, List<ServiceLineId> lines, boolean shared) {
        open();
        ProgramId id = new ProgramId(UUID.randomUUID());
        NewProgram program = new NewProgram(
                id,
                "Word of mouth",
                health.kithway.program.Program.Kind.WORD_OF_MOUTH,
                locations,
                lines,
                Map.of(
                        Language.EN,
                                page("Book a visit for you or someone you help", "Call 911 in an emergency.")
                                        .disclosing("You get nothing for it."),
                        Language.ES,
                                page(
                                                "Pida una cita para usted o para alguien a quien ayuda",
                                                "En una emergencia, llame al 911.")
                                        .disclosing("No recibe nada por eso.")),
                List.of(new NewProgram.Campaign(campaign(id), "Spring")),
                shared);
        return get(people.publish(organization, program));
    }

    void open() {
        if (open) return;
        open = true;
        directory
                .openOrganization(
                        operator,
                        new Organization(
                                organization,
                                "Lakeview Family Health",
                                "(312) 555-0100",
                                CHICAGO,
                                HOURS,
                                Organization.OptOutMode.TWILIO_MANAGED,
                                "go.lakeview.example"))
                .block();
        for (ServiceLine line : List.of(primary, skin, quiet))
            directory.addServiceLine(operator, line).block();
        for (Location location : List.of(eastside, north))
            directory.addLocation(operator, location).block();
        texts.approveAll(operator).block();
    }

    private static PageContent page(String heading, String notice) {
        return PageContent.of(heading, null, List.of(), List.of(), notice);
    }

    private static ServiceLine line(String english, String spanish, boolean sensitive) {
        return new ServiceLine(new ServiceLineId(UUID.randomUUID()), new Bilingual(english, spanish), sensitive, false);
    }

    private static Location location(String name, String phone, List<ServiceLineId> offers) {
        PostalAddress address = new PostalAddress("1200 Harbor St, Suite 4", "Chicago", "IL", "60601");
        return new Location(new LocationId(UUID.randomUUID()), name, address, CHICAGO, phone, HOURS, offers);
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block());
    }
}
