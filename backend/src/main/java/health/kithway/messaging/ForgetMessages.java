package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.ForgetsPeople;
import health.kithway.tenancy.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What waits for somebody who is erased is never sent; that something was sent stays known. */
@Component
final class ForgetMessages implements ForgetsPeople {

    private final AuditedTransactions audited;
    private final MessageProgressTable table;

    ForgetMessages(AuditedTransactions audited, MessageProgressTable table) {
        this.audited = audited;
        this.table = table;
    }

    @Override
    public Mono<Void> forget(Actor actor, PersonId person, Map<AddressKind, byte[]> addresses) {
        return audited.run(
                actor,
                Sentence.of("messaging.forgotten", "person", person.value(), "erasure"),
                () -> table.forget(actor.organization(), person));
    }
}
