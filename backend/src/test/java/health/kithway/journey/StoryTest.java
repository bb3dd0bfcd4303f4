package health.kithway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One referral, all the way through: what {@code ./run tour} plays and tells. */
class StoryTest {

    @Test
    void aReferralGoesFromTheLinkToTheCompletedVisitAndEverythingIsTold() {
        RunningSandbox.Told told = RunningSandbox.get().run("health.kithway.sandbox.Tour");

        assertThat(told.exit()).as(told.text()).isZero();
    }
}
