package health.kithway.program.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.problem.Refused;
import health.kithway.program.Channel;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mark the marketer makes links; people open them. */
@KithwayTest
class ShareLinksTest {

    @Autowired
    World world;

    @Autowired
    ShareLinks links;

    @Autowired
    TestClock clock;

    @Autowired
    Api api;

    private Clinic clinic;

    @BeforeEach
    void open() {
        clinic = world.clinic();
    }

    @Test
    @Tag("R-ATT-01")
    void aCodeHas130RandomBitsAndSurvivesAPoster() {
        String first = create(null, null, null);
        String second = create(null, null, null);

        assertThat(first).matches("[0-9A-HJKMNP-TV-Z]{26}").isNotEqualTo(second);
        assertThat(links.get(first).block().isOpen()).isTrue();
    }

    @Test
    void aLinkLeadsToThePlacesOfItsProgramOrToTheOneItNames() {
        SharedLink poster = links.get(clinic.code()).block();
        SharedLink uptown = links.get(clinic.uptownCode()).block();

        assertThat(poster.locationIds()).containsExactlyInAnyOrder(clinic.lakeshore(), clinic.uptown());
        assertThat(uptown.locationIds()).containsExactly(clinic.uptown());
        assertThat(poster.serviceLineIds()).hasSize(3);
        assertThat(poster.organization()).isEqualTo(clinic.organization());
    }

    @Test
    void anExpiredLinkIsClosedAndSaysSo() {
        String code = create(null, clock.instant().plus(Duration.ofDays(1)), null);
        clock.advance(Duration.ofDays(2));

        api.anybody()
                .get()
                .uri("/public/v1/share-links/" + code)
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("link-closed");
    }

    @Test
    void aLinkForOneReferralIsUsedUpByIt() {
        String code = create(null, null, 1);
        SharedLink link = links.get(code).block();

        links.use(link.visitor(), link).block();

        assertThat(links.get(code).block().state()).isEqualTo(ShareLink.State.USED_UP);
        assertThatThrownBy(() -> links.use(link.visitor(), link).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("link-closed"));
    }

    @Test
    void twoLinksNeverHaveTheSameCode() {
        assertThatThrownBy(() -> create(clinic.code(), null, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("code-taken"));
    }

    @Test
    void theLandingComesInSpanishWithPlacesAndAgreements() {
        api.anybody()
                .get()
                .uri("/public/v1/share-links/" + clinic.code() + "?language=es")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.heading")
                .isEqualTo("Pida una cita para usted o para alguien a quien ayuda")
                .jsonPath("$.locations.length()")
                .isEqualTo(2)
                .jsonPath("$.locations[0].phone")
                .isEqualTo("+13125550101")
                .jsonPath("$.agreements[0].purpose")
                .isEqualTo("USE_ANSWERS")
                .jsonPath("$.agreements[0].required")
                .isEqualTo(true)
                .jsonPath("$.agreements.length()")
                .isEqualTo(5);
    }

    @Test
    void anUnknownCodeIsNotThere() {
        api.anybody()
                .get()
                .uri("/public/v1/share-links/NOSUCHLINK")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void markSeesProgramsAndLinksOfHisOrganizationOnly() {
        world.clinic();
        String mark = TestRealm.staff(clinic.organization(), Role.MARKETER);

        api.with(mark)
                .get()
                .uri("/staff/v1/programs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].state")
                .isEqualTo("PUBLISHED");
        api.with(mark)
                .get()
                .uri("/staff/v1/share-links?limit=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].campaignName")
                .isEqualTo("Spring")
                .jsonPath("$.next")
                .exists();
    }

    private String create(@Nullable String code, @Nullable Instant expiresAt, @Nullable Integer mostUses) {
        return links.create(
                        clinic.kithway(),
                        new NewShareLink(
                                new ShareLinkId(UUID.randomUUID()),
                                code,
                                clinic.program(),
                                clinic.spring(),
                                Channel.QR,
                                null,
                                expiresAt,
                                mostUses))
                .block();
    }
}
