package health.kithway.reminder;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.messaging.Message;
import health.kithway.messaging.Messages;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What staff see of a referral's plan and do about it. */
@Component
final class ReminderBook {

    private static final int MOST = 200;

    private final AuditedTransactions audited;
    private final Referrals referrals;
    private final Messages messages;
    private final StepTable steps;
    private final Reminders reminders;
    private final Planner planner;
    private final Clock clock;

    ReminderBook(
            AuditedTransactions audited,
            Referrals referrals,
            Messages messages,
            StepTable steps,
            Reminders reminders,
            Planner planner,
            Clock clock) {
        this.audited = audited;
        this.referrals = referrals;
        this.messages = messages;
        this.steps = steps;
        this.reminders = reminders;
        this.planner = planner;
        this.clock = clock;
    }

    /** A step and what became of what it said. */
    record Entry(Step step, List<Message> said) {}

    enum Change {
        PAUSE,
        RESUME,
        SEND_NOW,
        CANCEL
    }

    /** By when each is or was due. */
    Mono<List<Entry>> list(Actor actor, ReferralId referral) {
        return audited.run(
                actor,
                sentence("reminder.read", referral),
                () -> referrals
                        .getReferral(actor, referral)
                        .then(Mono.defer(() -> steps.list(actor.organization(), referral, MOST)))
                        .flatMap(all -> messages.listSaid(actor, referral.value(), occasions(all))
                                .map(said -> all.stream()
                                        .map(step ->
                                                new Entry(step, said.getOrDefault(step.messageOccasion(), List.of())))
                                        .toList())));
    }

    /** Answers the step as it stands afterwards; refuses one that is over. */
    Mono<Entry> change(Actor actor, ReferralId referral, UUID stepId, Change change) {
        return audited.run(
                actor,
                sentence("reminder.changed", referral),
                () -> steps.lock(actor.organization(), stepId)
                        .filter(step -> step.referralId().equals(referral))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("reminder"))))
                        .filter(step -> step.state().isToCome())
                        .switchIfEmpty(Mono.error(() -> new Refused(new ReminderRefused.Over())))
                        .flatMap(step -> apply(actor, step, change))
                        .then(Mono.defer(() -> entry(actor, referral, stepId))));
    }

    private Mono<Void> apply(Actor actor, Step step, Change change) {
        return switch (change) {
            case PAUSE -> steps.move(actor.organization(), step.id(), Step.State.PAUSED, null);
            case CANCEL -> steps.move(actor.organization(), step.id(), Step.State.CANCELLED, Ending.BY_STAFF);
            case RESUME ->
                steps.move(actor.organization(), step.id(), Step.State.PLANNED, null)
                        .then(Mono.defer(() -> planner.later(actor.organization(), step)));
            case SEND_NOW ->
                steps.moveTo(actor.organization(), step.id(), clock.instant())
                        .then(Mono.defer(() -> reminders.take(actor, step.id())));
        };
    }

    private Mono<Entry> entry(Actor actor, ReferralId referral, UUID stepId) {
        return steps.lock(actor.organization(), stepId)
                .flatMap(step -> messages.listSaid(actor, referral.value(), List.of(step.messageOccasion()))
                        .map(said -> new Entry(step, said.getOrDefault(step.messageOccasion(), List.of()))));
    }

    private static List<String> occasions(List<Step> all) {
        return all.stream().map(Step::messageOccasion).toList();
    }

    private static Sentence sentence(String action, ReferralId referral) {
        return Sentence.of(action, "referral", referral.value(), "operations");
    }
}
