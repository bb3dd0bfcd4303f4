package health.kithway.attribution.visit;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.tenancy.OrganizationId;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** Openings that arrive together are written together, whosever they are. */
@KithwayTest
class OpeningsTest {

    private static final byte[] SOMEWHERE = {10, 1, 2, 3};

    @Autowired
    World world;

    @Autowired
    Openings openings;

    @Autowired
    ShareLinks links;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String name;

    private JdbcTemplate database;
    private Clinic lakeview;
    private Clinic riverbend;

    @BeforeEach
    void open() {
        database = new JdbcTemplate(TestDatabase.superuser(name));
        lakeview = world.clinic();
        riverbend = world.clinic();
        // The first opening of a day makes its salt, the second remembers it: a salt is believed once it is committed.
        for (int opening = 0; opening < 2; opening++) {
            look(lakeview);
            look(riverbend);
            openings.settled().block();
        }
    }

    @Test
    void twoClinicsShareOneCommitAndEachHasItsOwn() {
        ShareLinkId our = link(lakeview);
        ShareLinkId their = link(riverbend);
        UUID ours = look(lakeview.organization(), our);
        UUID theirs = look(riverbend.organization(), their);
        openings.settled().block();

        assertThat(database.queryForList(
                        "select distinct xmin::text from tracking.attribution_opening where id in (?, ?)",
                        String.class,
                        ours,
                        theirs))
                .hasSize(1);
        assertThat(owner(ours)).isEqualTo(lakeview.organization().value());
        assertThat(owner(theirs)).isEqualTo(riverbend.organization().value());
    }

    @Test
    void whatCannotBeKeptOfOneClinicIsNotTheOthersLoss() {
        ShareLinkId our = link(lakeview);
        UUID broken = look(riverbend.organization(), new ShareLinkId(UUID.randomUUID()));
        UUID good = look(lakeview.organization(), our);
        openings.settled().block();

        assertThat(owner(good)).isEqualTo(lakeview.organization().value());
        assertThat(database.queryForList(
                        "select id from tracking.attribution_opening where id = ?", UUID.class, broken))
                .isEmpty();
    }

    /** The statement names each clinic in turn; a row of one under the name of the other meets the same wall as ever. */
    @Test
    void anOpeningIsNeverKeptUnderTheNameOfAnotherClinic() {
        UUID astray = look(riverbend.organization(), link(lakeview));
        openings.settled().block();

        assertThat(database.queryForList(
                        "select id from tracking.attribution_opening where id = ?", UUID.class, astray))
                .isEmpty();
    }

    @Test
    void anOrderlyStopWaitsUntilEveryOpeningHasArrived() throws Exception {
        List<UUID> asked = new ArrayList<>();
        for (int visitor = 0; visitor < 300; visitor++) {
            asked.add(look(visitor % 2 == 0 ? lakeview : riverbend));
        }
        CompletableFuture<Void> stopped = new CompletableFuture<>();

        openings.stop(() -> stopped.complete(null));
        stopped.get(20, TimeUnit.SECONDS);

        assertThat(database.queryForObject(
                        "select count(*) from tracking.attribution_opening where id = any (?)", Long.class, (Object)
                                asked.toArray(UUID[]::new)))
                .isEqualTo(300);
        openings.start();
    }

    private UUID look(Clinic clinic) {
        return look(clinic.organization(), link(clinic));
    }

    private UUID look(OrganizationId organization, ShareLinkId link) {
        UUID id = UUID.randomUUID();
        openings.writeSoon(organization, new Opening(id, link, Set.of(), null, null, SOMEWHERE, clock.instant()))
                .block();
        return id;
    }

    private ShareLinkId link(Clinic clinic) {
        return links.get(clinic.code()).block().linkId();
    }

    private UUID owner(UUID opening) {
        return database.queryForObject(
                "select organization_id from tracking.attribution_opening where id = ?", UUID.class, opening);
    }
}
