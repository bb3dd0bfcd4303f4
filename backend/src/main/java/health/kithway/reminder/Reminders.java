package health.kithway.reminder;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.job.Jobs;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.Question;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.PersonId;
import health.kithway.referral.AppointmentId;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The plan of a referral: say that it arrived, say when the visit is, remind of it the day before. */
@Component
final class Reminders {

    private static final String RECEIVED = "referral-received";
    private static final String SCHEDULED = "appointment-scheduled";
    private static final String REMINDER = "appointment-reminder";

    private final AuditedTransactions audited;
    private final Referrals referrals;
    private final Directory directory;
    private final Messages messages;
    private final StepTable steps;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Reminders(
            AuditedTransactions audited,
            Referrals referrals,
            Directory directory,
            Messages messages,
            StepTable steps,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.referrals = referrals;
        this.directory = directory;
        this.messages = messages;
        this.steps = steps;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody is to hear that the referral arrived. */
    Mono<Void> arrived(Actor actor, ReferralId referral, PersonId recipient) {
        return audited.run(
                actor,
                sentence("reminder.arrival-said", referral),
                () -> referrals
                        .getReferral(actor, referral)
                        .filter(found -> !found.messagesHeld())
                        .flatMap(found -> messages.send(
                                actor,
                                NewMessage.about(
                                        referral.value(), recipient, RECEIVED, Map.of(), "referral/" + referral)))
                        .then());
    }

    /** A visit has a time, or another time than before. News that is no longer true is not passed on. */
    Mono<Void> timed(Actor actor, ReferralId referral, AppointmentId appointment, PersonId recipient) {
        return audited.run(
                actor,
                sentence("reminder.plan-made", referral),
                () -> steps.hold(referral)
                        .then(Mono.defer(() -> referrals.getReferral(actor, referral)))
                        .flatMap(found -> Mono.justOrEmpty(Timed.of(found, appointment, recipient)))
                        .flatMap(visit -> takeBack(actor, referral, appointment, visit.occasion())
                                .then(Mono.defer(() -> place(actor, visit.locationId())))
                                .flatMap(place ->
                                        say(actor, visit, place).then(Mono.defer(() -> plan(actor, visit, place))))));
    }

    /** The visit is over, or will not take place: nothing more is said about it. */
    Mono<Void> over(Actor actor, ReferralId referral, AppointmentId appointment) {
        return audited.run(
                actor,
                sentence("reminder.plan-ended", referral),
                () -> steps.hold(referral).then(Mono.defer(() -> takeBack(actor, referral, appointment, ""))));
    }

    Mono<Void> stopped(Actor actor, Collection<PersonId> people) {
        return audited.run(
                actor,
                new Sentence("reminder.plans-stopped", "people", Integer.toString(people.size()), "consent"),
                () -> steps.cancelOf(actor.organization(), people));
    }

    /** Reminds, if the visit is still to come at that time. */
    Mono<Void> take(Actor actor, UUID stepId) {
        return audited.run(
                actor,
                Sentence.of("reminder.step-taken", "step", stepId, "message"),
                () -> steps.lockPlanned(actor.organization(), stepId).flatMap(step -> remind(actor, step)));
    }

    private Mono<Void> remind(Actor actor, Step step) {
        return referrals
                .getReferral(actor, step.referralId())
                .flatMap(found -> Mono.justOrEmpty(Timed.of(found, step.appointmentId(), step.personId())))
                .filter(visit -> visit.startsAt().equals(step.startsAt()))
                .flatMap(visit -> place(actor, visit.locationId())
                        .flatMap(place -> messages.send(
                                actor, message(visit, place, REMINDER).asking(Question.CONFIRM_APPOINTMENT))))
                .map(sent -> "TAKEN")
                .defaultIfEmpty("CANCELLED")
                .flatMap(state -> steps.end(actor.organization(), step.id(), state));
    }

    /** What was said or planned of the visit as it stands now stays. */
    private Mono<Void> takeBack(Actor actor, ReferralId referral, AppointmentId appointment, String occasion) {
        return steps.cancelOf(actor.organization(), appointment)
                .then(Mono.defer(
                        () -> messages.withdraw(actor, referral.value(), Set.of(SCHEDULED, REMINDER), occasion)));
    }

    private Mono<Void> say(Actor actor, Timed visit, Location place) {
        return messages.send(actor, message(visit, place, SCHEDULED)).then();
    }

    private Mono<Void> plan(Actor actor, Timed visit, Location place) {
        Instant due = DayBefore.of(visit.startsAt(), place.zone(), clock.instant());
        if (due == null) {
            return Mono.empty();
        }
        Step step = new Step(
                ids.next(), visit.referralId(), visit.appointmentId(), visit.personId(), visit.startsAt(), due);
        return steps.plan(actor.organization(), step)
                .flatMap(id -> jobs.later(actor.organization(), TakeStep.KIND, id, new TakeStep.Due(id), due));
    }

    private Mono<Location> place(Actor actor, LocationId location) {
        return directory.getLocation(actor.organization(), location);
    }

    private static NewMessage message(Timed visit, Location place, String template) {
        ZonedDateTime starts = visit.startsAt().atZone(place.zone());
        Map<Variable, String> values = Map.of(
                Variable.DATE, starts.toLocalDate().toString(),
                Variable.TIME, starts.toLocalTime().toString(),
                Variable.LOCATION_ADDRESS, place.address().display(),
                Variable.PHONE, place.phone());
        return NewMessage.about(visit.referralId().value(), visit.personId(), template, values, visit.occasion())
                .until(visit.startsAt());
    }

    private static Sentence sentence(String action, ReferralId referral) {
        return Sentence.of(action, "referral", referral.value(), "message");
    }
}
