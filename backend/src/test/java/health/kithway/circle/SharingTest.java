package health.kithway.circle;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walter let Tom know for a week how far it has come. */
class SharingTest {

    private static final Instant END = Instant.parse("2026-03-16T15:00:00Z");

    @Test
    @Tag("R-HIPAA-09")
    void aRightHoldsToItsLastMomentAndNoLonger() {
        assertThat(asked(Permission.STATUS, END.minusSeconds(1))).isEqualTo(Answer.YES);
        assertThat(asked(Permission.STATUS, END)).isEqualTo(Answer.NOT_GRANTED);
    }

    @Test
    @Tag("R-HIPAA-09")
    void whatWasNotGivenIsNotHisAtAnyTime() {
        assertThat(asked(Permission.LOGISTICS, END.minusSeconds(1))).isEqualTo(Answer.NOT_GRANTED);
    }

    @Test
    void theFirstEndOfWhatHeMayKnowIsSaid() {
        assertThat(tom().endOf(List.of(Permission.STATUS, Permission.TASKS))).isEqualTo(END);
        assertThat(tom().endOf(List.of(Permission.TASKS))).isNull();
        assertThat(tom().rightsAt(END)).extracting(Right::permission).containsExactly(Permission.TASKS);
    }

    private static Answer asked(Permission permission, Instant at) {
        return Sharing.decide(new Sharing.Facts(tom(), List.of(), false, at), permission);
    }

    private static Member tom() {
        return new Member(
                new MemberId(new UUID(0, 1)),
                new CircleId(new UUID(0, 2)),
                new PersonId(new UUID(0, 3)),
                Preset.HELPER,
                MemberState.ACTIVE,
                null,
                END.minusSeconds(604_800),
                List.of(new Right(Permission.STATUS, END), new Right(Permission.TASKS, null)));
    }
}
