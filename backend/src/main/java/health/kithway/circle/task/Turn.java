package health.kithway.circle.task;

import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to be asked. Pure. */
final class Turn {

    private Turn() {}

    /**
     * The one on point first, then the others in the order in which they came.
     *
     * @param may who may be asked now
     * @param asked who was asked before: nobody is asked twice about one task
     */
    static Optional<Member> next(List<Member> may, @Nullable MemberId onPoint, Set<MemberId> asked) {
        return may.stream()
                .filter(member -> !asked.contains(member.id()))
                .min(Comparator.comparing((Member member) -> !member.id().equals(onPoint))
                        .thenComparing(Member::joinedAt)
                        .thenComparing(member -> member.id().value()));
    }
}
