package health.kithway.messaging.inbox;

import health.kithway.contract.staff.AnswerReplyJson;
import health.kithway.contract.staff.CloseReplyJson;
import health.kithway.contract.staff.CorrectReplyJson;
import health.kithway.contract.staff.InboxApi;
import health.kithway.contract.staff.InboxEntryJson;
import health.kithway.contract.staff.InboxOutcomeJson;
import health.kithway.contract.staff.InboxPageJson;
import health.kithway.contract.staff.InboxReasonJson;
import health.kithway.contract.staff.InboxStateJson;
import health.kithway.contract.staff.InboxViewJson;
import health.kithway.contract.staff.OpenedReplyJson;
import health.kithway.contract.staff.ReplyCorrectionJson;
import health.kithway.contract.staff.ReplyIntentJson;
import health.kithway.messaging.meaning.Intent;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The inbox, for coordinators and compliance officers. */
@RestController
class InboxController implements InboxApi {

    private final Inbox inbox;
    private final Corrections corrections;
    private final IdempotentRequests requests;
    private final Clock clock;

    InboxController(Inbox inbox, Corrections corrections, IdempotentRequests requests, Clock clock) {
        this.inbox = inbox;
        this.corrections = corrections;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Mono<InboxPageJson> listInbox(@Nullable InboxViewJson state, @Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> inbox.listEntries(
                        actor, state != InboxViewJson.CLOSED, Page.after(cursor, InboxCursor::of), limit))
                .map(page -> page.map(this::toJson))
                .map(page -> new InboxPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<OpenedReplyJson> readReply(UUID replyId) {
        return Actor.current()
                .flatMap(actor -> inbox.readEntry(actor, replyId))
                .map(opened -> new OpenedReplyJson(
                        toJson(opened.entry()), opened.words().orElse(null)));
    }

    @Override
    public Mono<InboxEntryJson> claimReply(UUID replyId, String idempotencyKey) {
        return once(
                new IdempotentRequests.Request("claimReply", idempotencyKey, replyId),
                actor -> inbox.claim(actor, replyId));
    }

    @Override
    public Mono<InboxEntryJson> answerReply(UUID replyId, String idempotencyKey, AnswerReplyJson body) {
        return once(
                new IdempotentRequests.Request("answerReply", idempotencyKey, List.of(replyId, body)),
                actor -> toAnswer(body).flatMap(answer -> inbox.answer(actor, replyId, answer)));
    }

    @Override
    public Mono<InboxEntryJson> closeReply(UUID replyId, String idempotencyKey, CloseReplyJson body) {
        InboxEntry.Outcome outcome = InboxEntry.Outcome.valueOf(body.outcome().name());
        return once(
                new IdempotentRequests.Request("closeReply", idempotencyKey, List.of(replyId, body)),
                actor -> inbox.close(actor, replyId, outcome));
    }

    @Override
    public Mono<ReplyCorrectionJson> correctReply(UUID replyId, String idempotencyKey, CorrectReplyJson body) {
        Intent intent = Intent.valueOf(body.intent().name());
        var request = new IdempotentRequests.Request("correctReply", idempotencyKey, List.of(replyId, body));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        ReplyCorrectionJson.class,
                        () -> corrections.correct(actor, replyId, intent).map(InboxController::toJson)));
    }

    private static ReplyCorrectionJson toJson(ReplyCorrection correction) {
        return new ReplyCorrectionJson(
                correction.reply(),
                ReplyIntentJson.of(correction.was().name()),
                ReplyIntentJson.of(correction.intent().name()),
                correction.rule(),
                correction.correctedAt());
    }

    private Mono<InboxEntryJson> once(IdempotentRequests.Request request, Function<Actor, Mono<InboxEntry>> act) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        InboxEntryJson.class,
                        () -> act.apply(actor).map(this::toJson)));
    }

    private static Mono<StaffAnswer> toAnswer(AnswerReplyJson body) {
        String template = body.template();
        String text = body.text();
        if (template != null && text == null) {
            return Mono.just(new StaffAnswer.Wording(template));
        }
        return text != null && template == null
                ? Mono.just(new StaffAnswer.Words(text))
                : Mono.error(() -> new Refused(new InboxRefused.NotAnAnswer()));
    }

    private InboxEntryJson toJson(InboxEntry entry) {
        PersonId person = entry.person();
        InboxEntry.Outcome outcome = entry.outcome();
        return new InboxEntryJson(
                entry.reply(),
                InboxReasonJson.of(entry.reason().name()),
                entry.urgent(),
                InboxStateJson.of(entry.state().name()),
                person == null ? null : person.value(),
                entry.referral(),
                ReplyIntentJson.of(entry.intent()),
                entry.rule(),
                entry.receivedAt(),
                entry.due(),
                entry.isOverdueAt(clock.instant()),
                entry.claimedBy(),
                outcome == null ? null : InboxOutcomeJson.of(outcome.name()));
    }
}
