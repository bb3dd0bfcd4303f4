package health.kithway.testkit;

import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentText;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.consent.text.StarterTexts;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.Organization;
import health.kithway.directory.PostalAddress;
import health.kithway.directory.Practice;
import health.kithway.directory.PracticeId;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.NewProgram;
import health.kithway.program.PageContent;
import health.kithway.program.Program;
import health.kithway.program.ProgramId;
import health.kithway.program.link.LinkDimensions;
import health.kithway.program.link.LinkTerms;
import health.kithway.program.link.NewShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes organizations to tell stories in, each with everything a referral needs. */
public final class World {

    private final Directory directory;
    private final StarterTexts starterTexts;
    private final ConsentTexts texts;
    private final TwoPeople people;
    private final ShareLinks links;

    World(Directory directory, StarterTexts starterTexts, ConsentTexts texts, TwoPeople people, ShareLinks links) {
        this.directory = directory;
        this.starterTexts = starterTexts;
        this.texts = texts;
        this.people = people;
        this.links = links;
    }

    /**
     * A family clinic in Chicago.
     *
     * @param lakeshore offers primary care and counselling
     * @param uptown offers primary care and skin checks
     * @param counselling is sensitive
     * @param code of a link on a poster that leads to both places
     * @param uptownCode of a link in a text that names the second place
     */
    public record Clinic(
            OrganizationId organization,
            LocationId lakeshore,
            LocationId uptown,
            ServiceLineId primaryCare,
            ServiceLineId skin,
            ServiceLineId counselling,
            PracticeId harborStreet,
            PracticeId northside,
            ProgramId program,
            CampaignId spring,
            String code,
            String uptownCode) {

        public Actor kithway() {
            return Actor.kithway(organization, "test");
        }
    }

    public Clinic clinic() {
        OrganizationId organization = new OrganizationId(UUID.randomUUID());
        Clinic clinic = new Clinic(
                organization,
                new LocationId(UUID.randomUUID()),
                new LocationId(UUID.randomUUID()),
                new ServiceLineId(UUID.randomUUID()),
                new ServiceLineId(UUID.randomUUID()),
                new ServiceLineId(UUID.randomUUID()),
                new PracticeId(UUID.randomUUID()),
                new PracticeId(UUID.randomUUID()),
                new ProgramId(UUID.randomUUID()),
                new CampaignId(UUID.randomUUID()),
                "POSTER" + UUID.randomUUID().toString().replace("-", ""),
                "UPTOWN" + UUID.randomUUID().toString().replace("-", ""));
        addPlaces(clinic);
        starterTexts.approveAll(clinic.kithway()).block();
        people.publish(clinic.organization(), program(clinic)).block();
        link(clinic, clinic.code(), Channel.PRINT, null);
        link(clinic, clinic.uptownCode(), Channel.TEXT, clinic.uptown());
        return clinic;
    }

    /** The boxes somebody ticks, in the version in force. */
    public List<AgreedText> agreements(Clinic clinic, Language language, ConsentPurpose... ticked) {
        return texts.listInForce(clinic.organization(), language).block().stream()
                .filter(text -> Set.of(ticked).contains(text.purpose()))
                .map(World::agreed)
                .toList();
    }

    private static AgreedText agreed(ConsentText text) {
        return new AgreedText(text.id(), text.version());
    }

    private void addPlaces(Clinic clinic) {
        Actor kithway = clinic.kithway();
        ZoneId chicago = ZoneId.of("America/Chicago");
        Bilingual hours = new Bilingual("Monday to Friday, 8 to 5", "De lunes a viernes, de 8 a 5");
        directory
                .openOrganization(
                        kithway,
                        new Organization(
                                clinic.organization(),
                                "Lakeview Family Health",
                                "(312) 555-0100",
                                chicago,
                                hours,
                                Organization.OptOutMode.SELF_MANAGED,
                                "go.lakeview.example"))
                .block();
        line(clinic, clinic.primaryCare(), "Primary care", "Atención primaria", false);
        line(clinic, clinic.skin(), "Skin checks", "Revisión de la piel", false);
        line(clinic, clinic.counselling(), "Appointments at the quiet house", "Citas en la casa tranquila", true);
        directory
                .addLocation(
                        kithway,
                        new Location(
                                clinic.lakeshore(),
                                "Lakeview Lakeshore",
                                new PostalAddress("100 Lakeshore Way", "Chicago", "IL", "60657"),
                                chicago,
                                "(312) 555-0101",
                                hours,
                                List.of(clinic.primaryCare(), clinic.counselling())))
                .block();
        directory
                .addLocation(
                        kithway,
                        new Location(
                                clinic.uptown(),
                                "Lakeview Uptown",
                                new PostalAddress("200 Uptown Street", "Chicago", "IL", "60640"),
                                chicago,
                                "(312) 555-0102",
                                hours,
                                List.of(clinic.primaryCare(), clinic.skin())))
                .block();
        directory
                .addPractice(kithway, new Practice(clinic.harborStreet(), "Harbor Street Pediatrics & Family"))
                .block();
        directory
                .addPractice(kithway, new Practice(clinic.northside(), "Northside Internal Medicine"))
                .block();
    }

    private void line(Clinic clinic, ServiceLineId id, String english, String spanish, boolean sensitive) {
        directory
                .addServiceLine(
                        clinic.kithway(), new ServiceLine(id, new Bilingual(english, spanish), sensitive, false))
                .block();
    }

    private static NewProgram program(Clinic clinic) {
        return new NewProgram(
                clinic.program(),
                "Friends and family",
                Program.Kind.WORD_OF_MOUTH,
                List.of(clinic.lakeshore(), clinic.uptown()),
                List.of(clinic.primaryCare(), clinic.skin(), clinic.counselling()),
                Map.of(
                        Language.EN,
                        page("Book a visit for you or someone you help", "Call 911 in an emergency.")
                                .disclosing("You get nothing for it."),
                        Language.ES,
                        page(
                                        "Pida una cita para usted o para alguien a quien ayuda",
                                        "En una emergencia, llame al 911.")
                                .disclosing("No recibe nada por eso.")),
                List.of(new NewProgram.Campaign(clinic.spring(), "Spring")),
                true);
    }

    private static PageContent page(String heading, String notice) {
        return PageContent.of(
                heading,
                null,
                List.of("Answer a few questions", "We call you", "You come"),
                List.of(new PageContent.Question("What does it cost?", "We tell you before you come.")),
                notice);
    }

    /** A program for practices that refer to primary care; their referrals come by it. */
    public ProgramId practicesProgram(Clinic clinic) {
        NewProgram friends = program(clinic);
        return people.publish(
                        clinic.organization(),
                        new NewProgram(
                                new ProgramId(UUID.randomUUID()),
                                "Practices nearby",
                                Program.Kind.PROVIDER,
                                List.of(clinic.lakeshore()),
                                List.of(clinic.primaryCare()),
                                friends.pages(),
                                List.of(),
                                false))
                .block();
    }

    /** One more link that leads to both places; answers its code. */
    public String link(Clinic clinic, Channel channel) {
        return link(clinic, null, channel, null);
    }

    /** For one person; answers its code. */
    public String invitation(Clinic clinic, Channel channel) {
        return links.create(
                        clinic.kithway(),
                        new NewShareLink(
                                new ShareLinkId(UUID.randomUUID()),
                                null,
                                LinkDimensions.of(clinic.program(), clinic.spring(), channel),
                                LinkTerms.invitation(null),
                                false))
                .block();
    }

    private String link(Clinic clinic, @Nullable String code, Channel channel, @Nullable LocationId location) {
        return links.create(
                        clinic.kithway(),
                        new NewShareLink(
                                new ShareLinkId(UUID.randomUUID()),
                                code,
                                clinic.program(),
                                clinic.spring(),
                                channel,
                                location,
                                null,
                                null))
                .block();
    }
}
