package health.kithway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.contract.provider.LocationJson;
import health.kithway.contract.provider.LocationPageJson;
import health.kithway.contract.provider.ServiceLineJson;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Page;
import health.kithway.testkit.KithwayTest;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import reactor.core.publisher.Mono;

@KithwayTest
class DirectoryTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Bilingual HOURS = new Bilingual("Monday to Friday, 8 to 6", "Lunes a viernes, de 8 a 6");

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final Actor operator = Actor.kithway(lakeview, "operator");
    private final ServiceLine skin =
            new ServiceLine(new ServiceLineId(UUID.randomUUID()), new Bilingual("Skin care", "Piel"), false, false);

    @Autowired
    Directory directory;

    @BeforeEach
    void lakeviewOpens() {
        directory.openOrganization(operator, organization()).block();
        directory.addServiceLine(operator, skin).block();
    }

    @Test
    void whatWasAddedIsRead() {
        Location lakeside = location("Lakeside", List.of(skin.id()));
        Practice harbor = new Practice(new PracticeId(UUID.randomUUID()), "Harbor Street Pediatrics & Family");

        directory.addLocation(operator, lakeside).block();
        directory.addPractice(operator, harbor).block();

        assertThat(directory.getOrganization(lakeview).block()).isEqualTo(organization());
        assertThat(directory.getLocation(lakeview, lakeside.id()).block()).isEqualTo(lakeside);
        assertThat(directory.listLocations(lakeview).block()).containsExactly(lakeside);
        assertThat(directory.getServiceLine(lakeview, skin.id()).block()).isEqualTo(skin);
        assertThat(directory.getPractice(lakeview, harbor.id()).block()).isEqualTo(harbor);
    }

    @Test
    void addingTwiceIsRefusedAndNotDoubled() {
        refused("directory-already-there", directory.openOrganization(operator, organization()));
        refused("directory-already-there", directory.addServiceLine(operator, skin));
    }

    @Test
    void aLocationOffersOnlyWhatItsOrganizationHas() {
        Location lakeside = location("Lakeside", List.of(skin.id(), new ServiceLineId(UUID.randomUUID())));

        refused("directory-unknown-service-line", directory.addLocation(operator, lakeside));
        assertThat(directory.listLocations(lakeview).block()).isEmpty();
    }

    @Test
    void anotherOrganizationFindsNothing() {
        OrganizationId riverbend = new OrganizationId(UUID.randomUUID());

        refused("not-found", directory.getOrganization(riverbend));
        refused("not-found", directory.getServiceLine(riverbend, skin.id()));
        refused("not-found", directory.openOrganization(Actor.kithway(riverbend, "operator"), organization()));
    }

    @Test
    void aPhoneIsKeptInTheFormPeopleRead() {
        Location garbled = new Location(
                new LocationId(UUID.randomUUID()), "Lakeside", address(), CHICAGO, "call us", HOURS, List.of());

        assertThatThrownBy(() -> directory.addLocation(operator, garbled).block())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void pagesFollowOneAnotherByName() {
        for (String name : List.of("Cedar", "Aspen", "Birch", "Aspen")) {
            directory.addLocation(operator, location(name, List.of())).block();
        }

        Page<Location> first = directory.listLocations(lakeview, null, 3).block();
        Page<Location> second = directory
                .listLocations(lakeview, LocationId.of(first.next()), 3)
                .block();

        assertThat(first.items()).extracting(Location::name).containsExactly("Aspen", "Aspen", "Birch");
        assertThat(second.items()).extracting(Location::name).containsExactly("Cedar");
        assertThat(second.next()).isNull();
    }

    @Test
    void practicesAreToldWhereToReferAsTheContractSays() {
        Location lakeside = location("Lakeside", List.of(skin.id()));
        directory.addLocation(operator, lakeside).block();

        LocationPageJson page = new DirectoryController(directory)
                .listLocations(null, 50)
                .contextWrite(context -> context.put(Actor.class, operator))
                .block();

        LocationJson told = page.items().getFirst();
        assertThat(told.locationId()).isEqualTo(lakeside.id().value());
        assertThat(told.phone()).isEqualTo("+13125550110");
        assertThat(told.address().region()).isEqualTo("IL");
        assertThat(told.serviceLines())
                .containsExactly(new ServiceLineJson(skin.id().value(), "Skin care", false));
        assertThat(page.next()).isNull();
    }

    private Organization organization() {
        return new Organization(
                lakeview,
                "Lakeview Family Health",
                "(312) 555-0100",
                CHICAGO,
                HOURS,
                Organization.OptOutMode.TWILIO_MANAGED,
                "go.lakeview.example");
    }

    private static Location location(String name, List<ServiceLineId> offers) {
        return new Location(
                new LocationId(UUID.randomUUID()), name, address(), CHICAGO, "(312) 555-0110", HOURS, offers);
    }

    private static PostalAddress address() {
        return new PostalAddress("1 Lake Street", "Chicago", "IL", "60601");
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
