package health.kithway.program.link;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;

/** What links' pages show is kept in memory; whatever changes it elsewhere is seen at the next opening. */
@KithwayTest
class LandingsTest {

    @Autowired
    World world;

    @Autowired
    Landings landings;

    @Autowired
    ShareLinks links;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;
    private JdbcTemplate elsewhere;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        elsewhere = new JdbcTemplate(TestDatabase.superuser(database));
    }

    @Test
    void aSecondOpeningReadsTheLinkAndNothingElse() {
        assertThat(content()).isSameAs(content());
    }

    @Test
    void aClinicThatAnotherInstanceRenamedIsSeenAtTheNextOpening() {
        assertThat(content().places())
                .extracting(place -> place.location().name())
                .contains("Lakeview Uptown");

        elsewhere.update(
                "update tracking.directory_location set name = 'Lakeview Northside' where organization_id = ? and id = ?",
                clinic.organization().value(),
                clinic.uptown().value());

        assertThat(content().places())
                .extracting(place -> place.location().name())
                .contains("Lakeview Northside")
                .doesNotContain("Lakeview Uptown");
    }

    @Test
    void aPausedLinkIsClosedAtOnceThoughItsPageIsKept() {
        content();
        elsewhere.update("update tracking.program_share_link set paused = true where code = ?", clinic.code());

        assertThat(landings.get(clinic.code(), Language.EN).block().link().isOpen())
                .isFalse();
    }

    @Test
    void aRevokedLinkAndAnEndedProgramAreSeenAtOnceThoughTheLinkIsKnown() {
        assertThat(isOpen(clinic.code())).isTrue();
        elsewhere.update(
                "update tracking.program_share_link set revoked_at = now() where code = ?", clinic.uptownCode());
        assertThat(isOpen(clinic.uptownCode())).isFalse();
        assertThat(isOpen(clinic.code())).isTrue();

        elsewhere.update(
                "update tracking.program set state = 'RETIRED' where organization_id = ?",
                clinic.organization().value());
        assertThat(isOpen(clinic.code())).isFalse();
    }

    @Test
    void aKnownLinkEndsAtItsTimeThoughNobodySaysAWord() {
        elsewhere.update(
                "update tracking.program_share_link set expires_at = ? where code = ?",
                clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC),
                clinic.code());
        assertThat(isOpen(clinic.code())).isTrue();

        clock.advance(Duration.ofSeconds(60));
        assertThat(isOpen(clinic.code())).isFalse();
    }

    /** Its state is what its uses make of it, so it is read each time. */
    @Test
    void aLinkWithALimitIsNeverShownFromMemory() {
        elsewhere.update("update tracking.program_share_link set most_uses = 1 where code = ?", clinic.code());
        assertThat(isOpen(clinic.code())).isTrue();

        elsewhere.update("update tracking.program_share_link set uses = 1 where code = ?", clinic.code());
        assertThat(isOpen(clinic.code())).isFalse();
    }

    private boolean isOpen(String code) {
        return landings.get(code, Language.EN).block().link().isOpen();
    }

    @Test
    void anotherClinicsChangeIsNoneOfOurs() {
        Landing.Content ours = content();
        world.clinic();

        assertThat(content()).isSameAs(ours);
    }

    /** Many at once share round trips; each is answered with its own link, and who asked for none with none. */
    @Test
    void eachIsAnsweredWithTheirOwn() {
        List<String> asked = List.of(clinic.code(), "NOBODYSCODE1", clinic.uptownCode());

        List<String> found = Flux.range(0, 400)
                .flatMapSequential(
                        turn -> links.find(asked.get(turn % asked.size()))
                                .map(SharedLink::code)
                                .defaultIfEmpty("none"),
                        100)
                .collectList()
                .block();

        for (int turn = 0; turn < found.size(); turn++) {
            assertThat(found.get(turn))
                    .isEqualTo(
                            List.of(clinic.code(), "none", clinic.uptownCode()).get(turn % asked.size()));
        }
    }

    private Landing.Content content() {
        return landings.get(clinic.code(), Language.EN).block().content();
    }
}
