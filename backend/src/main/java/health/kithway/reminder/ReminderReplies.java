package health.kithway.reminder;

import health.kithway.messaging.reply.Answer;
import health.kithway.messaging.reply.ReplyListener;
import health.kithway.person.PersonId;
import health.kithway.referral.Appointment;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an answer to a reminder does: C confirms; R and X are for staff, who see them on the timeline. */
@Component
final class ReminderReplies implements ReplyListener {

    private final Referrals referrals;
    private final Reminders reminders;

    ReminderReplies(Referrals referrals, Reminders reminders) {
        this.referrals = referrals;
        this.reminders = reminders;
    }

    @Override
    public Mono<String> answered(Actor actor, UUID referralId, PersonId person, Answer answer, Instant at) {
        ReferralId referral = new ReferralId(referralId);
        return referrals
                .getReferral(actor, referral)
                .filter(ReminderReplies::isToCome)
                .flatMap(found -> switch (answer) {
                    case CONFIRM ->
                        referrals.confirmAppointment(actor, referral).then();
                    case RESCHEDULE -> referrals.askToReschedule(actor, referral);
                    case CANCEL -> referrals.askToCancel(actor, referral);
                    case TAKE, CANNOT, DONE -> Mono.empty();
                })
                .then(Mono.empty());
    }

    @Override
    public Mono<Void> stopped(Actor actor, List<PersonId> holders) {
        return reminders.stopped(actor, holders);
    }

    private static boolean isToCome(Referral referral) {
        Appointment appointment = referral.appointment();
        return appointment != null && appointment.state() == Appointment.State.SCHEDULED;
    }
}
