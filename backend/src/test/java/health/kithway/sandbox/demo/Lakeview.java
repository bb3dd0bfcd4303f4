package health.kithway.sandbox.demo;

import health.kithway.directory.Bilingual;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.Organization;
import health.kithway.directory.Organization.OptOutMode;
import health.kithway.directory.Payer;
import health.kithway.directory.PayerId;
import health.kithway.directory.PostalAddress;
import health.kithway.directory.Practice;
import health.kithway.directory.PracticeId;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.NewProgram;
import health.kithway.program.Program;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.OrganizationId;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Lakeview Family Health: two locations, four service lines, one program told from mouth to mouth, two practices that refer. */
public final class Lakeview {

    public static final OrganizationId ID = OrganizationId.of("0190a000-0000-7000-8000-000000000001");
    public static final ZoneId ZONE = ZoneId.of("America/Chicago");
    public static final String PHONE = "(312) 555-0100";

    public static final LocationId AVENUE = LocationId.of("0190a000-0000-7000-8000-0000000000b1");
    public static final LocationId EVANSTON = LocationId.of("0190a000-0000-7000-8000-0000000000b2");

    public static final ServiceLineId SKIN = ServiceLineId.of("0190a000-0000-7000-8000-0000000000c1");
    public static final ServiceLineId IMAGING = ServiceLineId.of("0190a000-0000-7000-8000-0000000000c2");
    public static final ServiceLineId PRIMARY = ServiceLineId.of("0190a000-0000-7000-8000-0000000000c3");
    public static final ServiceLineId WELLNESS = ServiceLineId.of("0190a000-0000-7000-8000-0000000000c4");

    public static final PracticeId HARBOR = new PracticeId(UUID.fromString("0190a000-0000-7000-8000-0000000000a1"));
    public static final PracticeId NORTHSIDE = new PracticeId(UUID.fromString("0190a000-0000-7000-8000-0000000000a2"));

    /** Leads to both locations, and is printed by ./run. */
    public static final String FRIENDS_CODE = "6T2M9FZQ4XW8RJ0KD5VAHYC3NP";

    /** Names the location on Lakeview Avenue: from a poster in its waiting room. */
    public static final String POSTER_CODE = "W3K8Q0ZD7N5RJX2VTYA9F4HCMB";

    public static final CampaignId FRIENDS = campaign("friends and family");
    private static final CampaignId WAITING_ROOM = campaign("waiting room");
    private static final CampaignId OPEN_HOUSE = campaign("open house");

    public static final ProgramId PROGRAM = new ProgramId(DemoOrganization.idOf("program of Lakeview"));

    private Lakeview() {}

    /** Sets it up through the doors, without its history. */
    public static Mono<Void> open(Doors doors) {
        return make().open(doors);
    }

    static DemoOrganization make() {
        return new DemoOrganization(
                organization(),
                serviceLines(),
                locations(),
                List.of(
                        new Practice(HARBOR, "Harbor Street Pediatrics & Family"),
                        new Practice(NORTHSIDE, "Northside Internal Medicine")),
                List.of(
                        new Payer(payer("Harbor Health Plan"), "Harbor Health Plan"),
                        new Payer(payer("Medicaid"), "Medicaid"),
                        new Payer(payer("Medicare"), "Medicare")),
                program(),
                DemoRules.ofLakeview(),
                links(),
                Cast.LAKEVIEW_SENDER,
                "no-reply@lakeview.example.com",
                DemoBrand.LAKEVIEW);
    }

    private static Organization organization() {
        return new Organization(
                ID,
                "Lakeview Family Health",
                PHONE,
                ZONE,
                new Bilingual("Monday to Friday, 8 to 6", "De lunes a viernes, de 8 a 6"),
                OptOutMode.SELF_MANAGED,
                "visit.lakeview.example.com");
    }

    private static List<ServiceLine> serviceLines() {
        return List.of(
                new ServiceLine(PRIMARY, new Bilingual("Primary care", "Medicina general"), false, false),
                new ServiceLine(SKIN, new Bilingual("Skin care", "Cuidado de la piel"), false, false),
                new ServiceLine(IMAGING, new Bilingual("Imaging", "Imágenes"), false, false),
                new ServiceLine(WELLNESS, new Bilingual("Wellness visit", "Visita de bienestar"), true, false));
    }

    private static List<Location> locations() {
        return List.of(
                new Location(
                        AVENUE,
                        "Lakeview Avenue Clinic",
                        new PostalAddress("1200 Lakeview Avenue", "Chicago", "IL", "60614"),
                        ZONE,
                        "(312) 555-0110",
                        new Bilingual("Monday to Friday, 8 to 6", "De lunes a viernes, de 8 a 6"),
                        List.of(PRIMARY, SKIN, WELLNESS)),
                new Location(
                        EVANSTON,
                        "Evanston Clinic",
                        new PostalAddress("48 Orchard Street", "Evanston", "IL", "60201"),
                        ZONE,
                        "(847) 555-0120",
                        new Bilingual("Monday to Saturday, 9 to 5", "De lunes a sábado, de 9 a 5"),
                        List.of(PRIMARY, IMAGING)));
    }

    private static NewProgram program() {
        return new NewProgram(
                PROGRAM,
                "Neighbors and friends",
                Program.Kind.WORD_OF_MOUTH,
                List.of(AVENUE, EVANSTON),
                List.of(PRIMARY, SKIN, IMAGING, WELLNESS),
                DemoPages.lakeviews(),
                List.of(
                        new NewProgram.Campaign(FRIENDS, "Friends and family"),
                        new NewProgram.Campaign(WAITING_ROOM, "Waiting room posters"),
                        new NewProgram.Campaign(OPEN_HOUSE, "Autumn open house")),
                true);
    }

    private static List<DemoLink> links() {
        return List.of(
                new DemoLink(FRIENDS_CODE, FRIENDS, Channel.TEXT, null, 38),
                new DemoLink("R7B1K4XQ9ZC2MW6T0HFVJ8DYNA", FRIENDS, Channel.EMAIL, null, 18),
                new DemoLink("D8H2Y5VC0QK7NZ3XR9TMFAJ4WB", FRIENDS, Channel.SOCIAL, null, 7),
                new DemoLink(POSTER_CODE, WAITING_ROOM, Channel.QR, AVENUE, 25),
                new DemoLink("M5XJ1TQ8R0CV6ZKY3D9WAHN2FB", WAITING_ROOM, Channel.QR, EVANSTON, 14),
                new DemoLink("H0NVC7K3YQ5D2ZJXR8MWT6A9FB", OPEN_HOUSE, Channel.PRINT, EVANSTON, 6),
                new DemoLink("T9ZRJ6W0XQ4KD8YV2CNHM3F5AB", OPEN_HOUSE, Channel.WEB, null, 13));
    }

    private static PayerId payer(String name) {
        return new PayerId(DemoOrganization.idOf("payer of Lakeview, " + name));
    }

    private static CampaignId campaign(String name) {
        return new CampaignId(DemoOrganization.idOf("campaign of Lakeview, " + name));
    }
}
