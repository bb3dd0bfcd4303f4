package health.kithway.sandbox.demo;

import health.kithway.directory.Bilingual;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.Organization;
import health.kithway.directory.Organization.OptOutMode;
import health.kithway.directory.PostalAddress;
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

/** Riverbend Care Network, a second and smaller organization: what is Lakeview's must never be seen here. */
public final class Riverbend {

    public static final OrganizationId ID = OrganizationId.of("0190a000-0000-7000-8000-000000000002");
    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    public static final String CODE = "Y4C8ZQ1XK6R0TD9VJ3MWHN7F2A";

    private static final String PHONE = "(212) 555-0110";
    private static final LocationId RIVERSIDE = LocationId.of("0190a000-0000-7000-8000-0000000000d1");
    private static final ServiceLineId PRIMARY = ServiceLineId.of("0190a000-0000-7000-8000-0000000000e1");
    private static final ServiceLineId EYES = ServiceLineId.of("0190a000-0000-7000-8000-0000000000e2");
    private static final CampaignId NEIGHBORS = new CampaignId(DemoOrganization.idOf("campaign of Riverbend"));

    private Riverbend() {}

    static DemoOrganization make() {
        return new DemoOrganization(
                new Organization(
                        ID,
                        "Riverbend Care Network",
                        PHONE,
                        ZONE,
                        new Bilingual("Monday to Friday, 9 to 5", "De lunes a viernes, de 9 a 5"),
                        OptOutMode.TWILIO_MANAGED,
                        "visit.riverbend.example.com"),
                List.of(
                        new ServiceLine(PRIMARY, new Bilingual("Primary care", "Medicina general"), false, false),
                        new ServiceLine(EYES, new Bilingual("Eye care", "Cuidado de los ojos"), false, false)),
                List.of(riverside()),
                List.of(),
                List.of(),
                program(),
                DemoRules.to(RIVERSIDE),
                List.of(
                        new DemoLink(CODE, NEIGHBORS, Channel.TEXT, RIVERSIDE, 13),
                        new DemoLink("N2F7XQ0ZK8R4TD1VJ9MWHY5C6A", NEIGHBORS, Channel.DESK, RIVERSIDE, 4)),
                Cast.RIVERBEND_SENDER,
                "no-reply@riverbend.example.com",
                DemoBrand.RIVERBEND);
    }

    private static Location riverside() {
        return new Location(
                RIVERSIDE,
                "Riverside",
                new PostalAddress("7 Riverside Walk", "New York", "NY", "10027"),
                ZONE,
                PHONE,
                new Bilingual("Monday to Friday, 9 to 5", "De lunes a viernes, de 9 a 5"),
                List.of(PRIMARY, EYES));
    }

    private static NewProgram program() {
        return new NewProgram(
                new ProgramId(DemoOrganization.idOf("program of Riverbend")),
                "Good neighbors",
                Program.Kind.WORD_OF_MOUTH,
                List.of(RIVERSIDE),
                List.of(PRIMARY, EYES),
                DemoPages.pages("Riverbend Care Network", PHONE),
                List.of(new NewProgram.Campaign(NEIGHBORS, "Neighbors")));
    }
}
