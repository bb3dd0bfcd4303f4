package health.kithway.reminder;

import health.kithway.contract.staff.ChangeReminderJson;
import health.kithway.contract.staff.ReferralRemindersJson;
import health.kithway.contract.staff.ReminderAnchorJson;
import health.kithway.contract.staff.ReminderAudienceJson;
import health.kithway.contract.staff.ReminderEndingJson;
import health.kithway.contract.staff.ReminderJson;
import health.kithway.contract.staff.ReminderStateJson;
import health.kithway.contract.staff.RemindersApi;
import health.kithway.messaging.MessageJsonMapping;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a plan did and will do for a referral, for staff. */
@RestController
class RemindersController implements RemindersApi {

    private final ReminderBook book;
    private final IdempotentRequests requests;

    RemindersController(ReminderBook book, IdempotentRequests requests) {
        this.book = book;
        this.requests = requests;
    }

    @Override
    public Mono<ReferralRemindersJson> listReminders(UUID referralId) {
        return Actor.current()
                .flatMap(actor -> book.list(actor, new ReferralId(referralId)))
                .map(all -> new ReferralRemindersJson(
                        all.stream().map(RemindersController::toJson).toList()));
    }

    @Override
    public Mono<ReminderJson> changeReminder(
            UUID referralId, UUID reminderId, String idempotencyKey, ChangeReminderJson body) {
        record Asked(UUID referral, UUID reminder, ChangeReminderJson change) {}
        var request = new IdempotentRequests.Request(
                "changeReminder", idempotencyKey, new Asked(referralId, reminderId, body));
        ReminderBook.Change change = ReminderBook.Change.valueOf(body.change().value());
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        ReminderJson.class,
                        () -> book.change(actor, new ReferralId(referralId), reminderId, change)
                                .map(RemindersController::toJson)));
    }

    private static ReminderJson toJson(ReminderBook.Entry entry) {
        Step step = entry.step();
        Ending reason = step.reason();
        return new ReminderJson(
                step.id(),
                step.definition().key(),
                ReminderAnchorJson.of(step.definition().anchor().name()),
                ReminderAudienceJson.of(step.definition().audience().name()),
                step.dueAt(),
                ReminderStateJson.of(step.state().name()),
                reason == null ? null : ReminderEndingJson.of(reason.name()),
                step.planName(),
                step.planVersion(),
                entry.said().stream().map(MessageJsonMapping::toJson).toList(),
                step.changedAt());
    }
}
