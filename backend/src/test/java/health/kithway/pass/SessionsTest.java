package health.kithway.pass;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tom's phone, after he typed a code. */
@KithwayTest
class SessionsTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final Actor kithway = Actor.kithway(lakeview, "test");
    private final UUID member = UUID.randomUUID();
    private final UUID tom = UUID.randomUUID();

    @Autowired
    Sessions sessions;

    @Autowired
    Passes passes;

    @Autowired
    TestClock clock;

    @Test
    @Tag("R-SEC-02")
    void aSessionEndsAfterTenIdleMinutesAndLivesWhileItIsUsed() {
        String cookie = begin(false);
        for (int looks = 0; looks < 5; looks++) {
            clock.advance(Duration.ofMinutes(9));
            assertThat(sessions.find(cookie).block().subjectId()).isEqualTo(member);
        }

        clock.advance(Duration.ofMinutes(10));

        assertThat(sessions.find(cookie).blockOptional()).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        String cookie = begin(false);
        for (int looks = 0; looks < 80; looks++) {
            clock.advance(Duration.ofMinutes(9));
            sessions.find(cookie).block();
        }

        assertThat(sessions.find(cookie).blockOptional()).isEmpty();
    }

    @Test
    void aRememberedPhoneNeedsOnlyItsOwnersLinkForThirtyDays() {
        String cookie = begin(true);
        Pass link = link(tom);
        clock.advance(Duration.ofDays(29));

        assertThat(sessions.find(cookie).blockOptional()).as("the cookie alone").isEmpty();
        assertThat(sessions.resume(cookie, link(UUID.randomUUID())).blockOptional())
                .as("somebody else's link")
                .isEmpty();
        assertThat(sessions.resume(cookie, link).block().personId()).isEqualTo(tom);
        assertThat(sessions.find(cookie).blockOptional()).isPresent();

        clock.advance(Duration.ofDays(1));
        assertThat(sessions.resume(cookie, link(tom)).blockOptional()).isEmpty();
    }

    @Test
    void aPhoneThatIsNotRememberedNeedsACodeAgain() {
        String cookie = begin(false);
        clock.advance(Duration.ofMinutes(11));

        assertThat(sessions.resume(cookie, link(tom)).blockOptional()).isEmpty();
    }

    @Test
    void forgetMeMakesThePhoneAStrangers() {
        String cookie = begin(true);

        sessions.forget(cookie).block();

        assertThat(sessions.find(cookie).blockOptional()).isEmpty();
        assertThat(sessions.resume(cookie, link(tom)).blockOptional()).isEmpty();
    }

    @Test
    void whatIsTakenFromTomEndsOnAllHisPhonesAtOnce() {
        String phone = begin(true);
        String tablet = begin(false);

        sessions.endAllOn(kithway, member).block();

        assertThat(sessions.find(phone).blockOptional()).isEmpty();
        assertThat(sessions.find(tablet).blockOptional()).isEmpty();
        assertThat(sessions.resume(phone, link(tom)).blockOptional()).isEmpty();
    }

    @Test
    void aMadeUpCookieIsNobodys() {
        String cookie = begin(false);

        assertThat(sessions.find("").blockOptional()).isEmpty();
        assertThat(sessions.find(lakeview + "." + "A".repeat(27)).blockOptional())
                .isEmpty();
        assertThat(sessions.find(UUID.randomUUID() + cookie.substring(36)).blockOptional())
                .as("of another organization")
                .isEmpty();
    }

    @Test
    void aRevokedPassOpensNothing() {
        IssuedPass issued = issue(tom);

        passes.revoke(kithway, issued.id()).block();

        assertThat(passes.open(PassPurpose.CIRCLE_MEMBER, issued.secret()).blockOptional())
                .isEmpty();
    }

    @Test
    void allPassesOfAPersonForOnePurposeAreRevokedTogether() {
        IssuedPass first = issue(tom);
        IssuedPass second = issue(tom);
        IssuedPass other = issue(UUID.randomUUID());

        passes.revokeOf(kithway, tom, PassPurpose.CIRCLE_MEMBER).block();

        assertThat(passes.open(PassPurpose.CIRCLE_MEMBER, first.secret()).blockOptional())
                .isEmpty();
        assertThat(passes.open(PassPurpose.CIRCLE_MEMBER, second.secret()).blockOptional())
                .isEmpty();
        assertThat(passes.open(PassPurpose.CIRCLE_MEMBER, other.secret()).blockOptional())
                .isPresent();
    }

    private String begin(boolean remember) {
        return sessions.begin(kithway, PassPurpose.CIRCLE_MEMBER, member, tom, remember)
                .block()
                .cookie();
    }

    private IssuedPass issue(UUID person) {
        return passes.issue(kithway, PassPurpose.CIRCLE_MEMBER, member, person, Duration.ofDays(90))
                .block();
    }

    private Pass link(UUID person) {
        return passes.open(PassPurpose.CIRCLE_MEMBER, issue(person).secret()).block();
    }
}
