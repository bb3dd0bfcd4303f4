package health.kithway.messaging.inbox;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.consent.suppression.SuppressionRefused;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.messaging.Messages;
import health.kithway.messaging.meaning.Intent;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts readings right. What stops messages does so at once; the rest is for whoever corrects to do. */
@Component
final class Corrections {

    private final AuditedTransactions audited;
    private final InboxTable table;
    private final CorrectionTable corrections;
    private final Suppressions suppressions;
    private final Messages messages;
    private final Clock clock;

    Corrections(
            AuditedTransactions audited,
            InboxTable table,
            CorrectionTable corrections,
            Suppressions suppressions,
            Messages messages,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.corrections = corrections;
        this.suppressions = suppressions;
        this.messages = messages;
        this.clock = clock;
    }

    /** Refuses OPT_IN: only the holder starts messages again (R-TCPA-14). */
    Mono<ReplyCorrection> correct(Actor actor, UUID reply, Intent intent) {
        if (intent == Intent.OPT_IN) {
            return Mono.error(() -> new Refused(new SuppressionRefused.OnlyTheHolder()));
        }
        return audited.run(
                actor,
                Sentence.of("messaging.reply-corrected", "reply", reply, "operations"),
                () -> table.lock(actor.organization(), reply)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("reply"))))
                        .flatMap(entry -> keep(actor, entry, intent)));
    }

    private Mono<ReplyCorrection> keep(Actor actor, InboxEntry entry, Intent intent) {
        ReplyCorrection correction = new ReplyCorrection(
                entry.reply(), Intent.valueOf(entry.intent()), intent, entry.rule(), clock.instant());
        return corrections
                .insert(actor, correction)
                .then(Mono.defer(() -> stops(intent) ? stop(actor, entry) : Mono.empty()))
                .thenReturn(correction);
    }

    private static boolean stops(Intent intent) {
        return intent == Intent.OPT_OUT || intent == Intent.WRONG_NUMBER;
    }

    private Mono<Void> stop(Actor actor, InboxEntry entry) {
        PersonId person = entry.person();
        List<PersonId> holders = person == null ? List.of() : List.of(person);
        return suppressions
                .suppress(actor, Channel.TEXT, entry.addressIndex(), SuppressionSource.STAFF_NOTE)
                .then(Mono.defer(() -> messages.stopPlanned(actor, holders, Channel.TEXT, entry.addressIndex())));
    }
}
