package health.kithway.reminder;

import health.kithway.consent.Channel;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.Question;
import health.kithway.messaging.wording.Templates;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.referral.Appointment;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralSource;
import health.kithway.reminder.plan.Audience;
import health.kithway.reminder.telling.Notices;
import health.kithway.reminder.telling.Recipients;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What taking a step does, by whom it is for; in the caller's transaction. */
@Component
final class Taking {

    /** What is about no visit makes no sense much later. */
    private static final Duration GOOD_FOR = Duration.ofDays(3);

    private static final String RECEIVED = "referral-received";
    private static final String ATTESTED = "referral-attested";

    private final Recipients recipients;
    private final People people;
    private final Messages messages;
    private final StaffTasks tasks;
    private final Notices notices;
    private final Directory directory;
    private final Templates templates;

    Taking(
            Recipients recipients,
            People people,
            Messages messages,
            StaffTasks tasks,
            Notices notices,
            Directory directory,
            Templates templates) {
        this.recipients = recipients;
        this.people = people;
        this.messages = messages;
        this.tasks = tasks;
        this.notices = notices;
        this.directory = directory;
        this.templates = templates;
    }

    Mono<Void> take(Actor actor, Step step, Referral referral) {
        Audience audience = step.definition().audience();
        return switch (audience) {
            case STAFF -> askStaff(actor, step, referral);
            case PRACTICE -> notices.tell(actor, step.id(), referral);
            case PATIENT, ON_POINT, STATUS_MEMBERS, LOGISTICS_MEMBERS ->
                recipients
                        .of(actor, audience, referral)
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(person -> tell(actor, step, referral, person))
                        .then();
        };
    }

    private Mono<Void> askStaff(Actor actor, Step step, Referral referral) {
        return tasks.open(
                actor,
                NewTask.of(TaskKind.NOBODY_ANSWERED, step.messageOccasion())
                        .about(referral.id().value())
                        .concerning(referral.requesterId()));
    }

    /** Wording of its own for each channel that has one and on which the person has an address; always in the same order. */
    private Mono<Void> tell(Actor actor, Step step, Referral referral, PersonId person) {
        return people.listAddressIndexes(actor.organization(), person)
                .flatMap(addresses -> values(actor, step, referral)
                        .flatMapMany(values -> Flux.fromStream(() -> Arrays.stream(Channel.values())
                                        .filter(channel -> addresses.containsKey(channel.addressKind())))
                                .concatMap(channel -> say(actor, step, referral, person, channel, values)))
                        .then());
    }

    private Mono<Void> say(
            Actor actor, Step step, Referral referral, PersonId person, Channel channel, Map<Variable, String> values) {
        return wording(actor, step, referral, channel)
                .flatMap(template -> messages.send(
                        actor, message(step, referral, person, template, values).onlyBy(channel)))
                .then();
    }

    /** Whose number a practice gave hears so in the first message, and how to say yes (R-TCPA-08). */
    private Mono<String> wording(Actor actor, Step step, Referral referral, Channel channel) {
        String planned = step.definition().templates().get(channel);
        if (planned == null) {
            return Mono.empty();
        }
        return planned.equals(RECEIVED) && referral.source() == ReferralSource.PRACTICE
                ? templates
                        .find(actor.organization(), ATTESTED, channel, Language.EN)
                        .map(found -> ATTESTED)
                        .defaultIfEmpty(planned)
                : Mono.just(planned);
    }

    private NewMessage message(
            Step step, Referral referral, PersonId person, String template, Map<Variable, String> values) {
        NewMessage message = NewMessage.about(referral.id().value(), person, template, values, step.messageOccasion())
                .ofProgram(step.programId() == null ? null : step.programId().value())
                .until(goodUntil(step, referral));
        return step.definition().asks() ? message.asking(Question.CONFIRM_APPOINTMENT) : message;
    }

    private static Instant goodUntil(Step step, Referral referral) {
        Instant starts = upcoming(referral);
        return starts == null ? step.dueAt().plus(GOOD_FOR) : starts;
    }

    private static @Nullable Instant upcoming(Referral referral) {
        Appointment visit = referral.appointment();
        return visit != null && visit.state() == Appointment.State.SCHEDULED ? visit.startsAt() : null;
    }

    private Mono<Map<Variable, String>> values(Actor actor, Step step, Referral referral) {
        Appointment visit = referral.appointment();
        Instant starts = upcoming(referral);
        boolean may =
                step.appointmentId() != null && step.definition().audience().mayKnowWhenAndWhere();
        return !may || visit == null || starts == null
                ? Mono.just(Map.of())
                : directory
                        .getLocation(actor.organization(), visit.locationId())
                        .map(place -> values(starts, place));
    }

    private static Map<Variable, String> values(Instant startsAt, Location place) {
        ZonedDateTime starts = startsAt.atZone(place.zone());
        return Map.of(
                Variable.DATE, starts.toLocalDate().toString(),
                Variable.TIME, starts.toLocalTime().toString(),
                Variable.LOCATION_ADDRESS, place.address().display(),
                Variable.PHONE, place.phone());
    }
}
