package health.kithway.task;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.ForgetsPeople;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nobody calls somebody who is erased: what was to be done about them is not needed any more. */
@Component
final class ForgetTasks implements ForgetsPeople {

    private final AuditedTransactions audited;
    private final TaskTable table;
    private final Clock clock;

    ForgetTasks(AuditedTransactions audited, TaskTable table, Clock clock) {
        this.audited = audited;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Mono<Void> forget(Actor actor, PersonId person, Map<AddressKind, byte[]> addresses) {
        return audited.run(
                actor,
                Sentence.of("task.closed-of", "person", person.value(), "erasure"),
                () -> table.closeOf(actor.organization(), person, clock.instant()));
    }
}
