package health.kithway.circle.home;

import health.kithway.circle.Circle;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.task.CircleTask;
import health.kithway.circle.task.CircleTaskAct;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.referral.ReferralId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A circle as one member sees it: what they may not know is absent, not empty words.
 *
 * @param may what the member may know or do now; nothing while the patient's yes is awaited
 * @param patientName first name; absent while the patient's yes is awaited
 * @param visits one per referral; empty for who may know neither how far it has come nor when it is
 * @param onPoint absent for who may not act, and where nobody is
 * @param tasks empty for who may not act
 * @param helping everybody who is in; empty while the patient's yes is awaited
 * @param activity newest first; empty for who may not act
 */
public record CircleHome(
        Circle circle,
        Member me,
        Set<Permission> may,
        @Nullable String patientName,
        List<Visit> visits,
        @Nullable OnPointLine onPoint,
        List<CircleTask> tasks,
        List<Helping> helping,
        List<Happening> activity) {

    /** How far it has come, as people say it. */
    public enum Chip {
        WAITING_FOR_CALL,
        BOOKED,
        DONE,
        CANCELLED,
        MISSED,
        CLOSED
    }

    /**
     * One referral.
     *
     * @param chip absent without STATUS
     * @param startsAt absent without LOGISTICS, or while there is no time
     * @param place name and address; absent likewise
     */
    public record Visit(
            ReferralId referral,
            @Nullable Chip chip,
            @Nullable Instant startsAt,
            @Nullable Place place) {}

    /** Where the visit is, and its zone. */
    public record Place(String name, String address, ZoneId zone) {}

    /** @param phone in E.164; absent where they gave none */
    public record OnPointLine(
            MemberId member, String name, @Nullable String phone) {}

    public record Helping(
            MemberId member,
            String name,
            Preset role,
            Set<Permission> may,
            @Nullable Instant until,
            boolean awaiting,
            boolean onPoint) {}

    /** Somebody did something with a task, or joined. */
    public record Happening(
            Said said, @Nullable String name, @Nullable CircleTaskKind task, Instant at) {

        /** Facts only. */
        public enum Said {
            STARTED,
            JOINED,
            ON_POINT,
            TASK_ADDED,
            TASK_CLAIMED,
            TASK_GIVEN_BACK,
            TASK_DONE,
            TASK_CLOSED;

            static Said of(CircleTaskAct.Kind kind) {
                return valueOf("TASK_" + kind.name());
            }
        }
    }

    public boolean may(Permission permission) {
        return may.contains(permission);
    }

    /** Whether the member handles it now. */
    public boolean isMineNow() {
        return me.id().equals(circle.onPoint());
    }

    @Override
    public String toString() {
        return "CircleHome[" + circle.id() + "]";
    }
}
