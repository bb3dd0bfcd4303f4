package health.kithway.circle;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.tenancy.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what happened in a circle, for those in it: facts only. */
@Component
public final class CircleLog {

    private final AuditedTransactions audited;
    private final CircleEventTable events;

    CircleLog(AuditedTransactions audited, CircleEventTable events) {
        this.audited = audited;
        this.events = events;
    }

    /** @param by the member who did it, where it was one */
    public Mono<Void> note(Actor actor, CircleId circle, EventKind kind, @Nullable Member member, @Nullable Member by) {
        return audited.run(
                actor,
                Sentence.of("circle.noted", "circle", circle.value(), "treatment"),
                () -> events.insert(
                        actor, circle, kind, member == null ? null : member.id(), by == null ? null : by.id()));
    }
}
