package health.kithway.referral;

import health.kithway.attribution.credit.Arrival;
import health.kithway.attribution.credit.Credits;
import health.kithway.referral.Enrolment.Enrolled;
import health.kithway.referral.Placing.Placed;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a practice sent becomes a referral, in the caller's transaction. */
@Component
final class Submitting {

    private final Checks checks;
    private final Enrolment enrolment;
    private final Placing placing;
    private final Opening opening;
    private final Credits credits;
    private final Clock clock;

    Submitting(Checks checks, Enrolment enrolment, Placing placing, Opening opening, Credits credits, Clock clock) {
        this.checks = checks;
        this.enrolment = enrolment;
        this.placing = placing;
        this.opening = opening;
        this.credits = credits;
        this.clock = clock;
    }

    Mono<Referral> submit(Actor actor, ReferralId id, NewSubmission submission) {
        return checks.isHeld(actor.organization(), submission)
                .flatMap(held -> enrolment
                        .enrol(actor, submission)
                        .flatMap(enrolled ->
                                placing.place(actor, id, submission).map(placed -> new Ready(enrolled, placed, held)))
                        .flatMap(ready -> open(actor, id, submission, ready))
                        .flatMap(referral -> credits.credit(actor, arrival(id, submission, referral))
                                .thenReturn(referral)));
    }

    private static Arrival arrival(ReferralId id, NewSubmission submission, Referral referral) {
        return Arrival.byPractice(
                id.value(), submission.practiceId().value(), submission.asked().serviceLineId(), referral.createdAt());
    }

    /** Who, where, and whether nobody is written to. */
    private record Ready(Enrolled enrolled, Placed placed, boolean held) {}

    private Mono<Referral> open(Actor actor, ReferralId id, NewSubmission submission, Ready ready) {
        Instant now = clock.instant();
        return opening.open(
                actor.organization(),
                reference -> referral(id, reference, submission, ready, now),
                Beginning.byPractice(submission.patientAgreed().at(), now, ready.held()),
                EventSource.API,
                null,
                ready.held()
                        ? null
                        : new ReferralSubmitted(
                                id, ready.placed().location(), ready.enrolled().patient(), submission.practiceId()));
    }

    private static Referral referral(
            ReferralId id, String reference, NewSubmission submission, Ready ready, Instant now) {
        return new Referral(
                id,
                reference,
                ReferralSource.PRACTICE,
                Stage.REGISTERED,
                null,
                WhoFor.ME,
                null,
                ready.enrolled().patient(),
                ready.enrolled().requester(),
                ready.placed().location(),
                submission.asked().serviceLineId(),
                ready.placed().rule(),
                BestTime.ANY,
                ready.held(),
                submission.practiceId(),
                submission.practiceReference(),
                now,
                now,
                null);
    }
}
