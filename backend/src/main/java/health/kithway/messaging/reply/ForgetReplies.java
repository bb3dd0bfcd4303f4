package health.kithway.messaging.reply;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.person.AddressKind;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.ErasureRefused;
import health.kithway.person.erasure.ForgetsPeople;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What came from the telephone of somebody who is erased: words and number go, also where a family shares it; that a STOP came
 * stays known. Waits for what is still to be understood, because it may be a STOP.
 */
@Component
final class ForgetReplies implements ForgetsPeople {

    private final AuditedTransactions audited;
    private final ForgottenReplyTable table;
    private final KeptWords words;

    ForgetReplies(AuditedTransactions audited, ForgottenReplyTable table, KeptWords words) {
        this.audited = audited;
        this.table = table;
        this.words = words;
    }

    @Override
    public Mono<Void> forget(Actor actor, PersonId person, Map<AddressKind, byte[]> addresses) {
        return Mono.justOrEmpty(addresses.get(AddressKind.PHONE))
                .flatMap(phone -> audited.run(
                        actor,
                        Sentence.of("messaging.replies-forgotten", "person", person.value(), "erasure"),
                        () -> forget(actor, phone)));
    }

    private Mono<Void> forget(Actor actor, byte[] phone) {
        return table.isUnderWay(actor.organization(), phone)
                .filter(underWay -> !underWay)
                .switchIfEmpty(Mono.error(() -> new Refused(new ErasureRefused.TextUnderWay())))
                .then(table.forgetNumber(actor.organization(), phone).collectList())
                .flatMapMany(Flux::fromIterable)
                .concatMap(kept -> words.forget(actor, new KeptWordsId(kept)))
                .then();
    }
}
