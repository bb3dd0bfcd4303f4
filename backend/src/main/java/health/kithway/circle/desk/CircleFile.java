package health.kithway.circle.desk;

import health.kithway.circle.Answer;
import health.kithway.circle.CircleId;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.circle.task.CircleTask;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A circle as staff see it.
 *
 * @param activity newest first
 */
public record CircleFile(CircleId id, List<Line> members, List<CircleTask> tasks, List<Happening> activity) {

    /**
     * One member, and what they may be told at this moment.
     *
     * @param firstName opened; hand it on, never keep it
     */
    public record Line(Member member, String firstName, boolean onPoint, Map<Permission, Answer> mayKnow) {

        @Override
        public String toString() {
            return "Line[" + member.id() + "]";
        }
    }

    /** A fixed word, whom it was about, and when. */
    public record Happening(String kind, @Nullable MemberId member, Instant at) {}
}
