package health.kithway.referral;

import health.kithway.attribution.credit.Arrival;
import health.kithway.attribution.credit.Credits;
import health.kithway.referral.Enrolment.Enrolled;
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
    private final Opening opening;
    private final Credits credits;
    private final Clock clock;

    Submitting(Checks checks, Enrolment enrolment, Opening opening, Credits credits, Clock clock) {
        this.checks = checks;
        this.enrolment = enrolment;
        this.opening = opening;
        this.credits = credits;
        this.clock = clock;
    }

    Mono<Referral> submit(Actor actor, ReferralId id, NewSubmission submission) {
        return checks.isHeld(actor.organization(), submission)
                .flatMap(held -> enrolment
                        .enrol(actor, submission)
                        .flatMap(enrolled -> open(actor, id, submission, enrolled, held))
                        .flatMap(referral -> credits.credit(actor, arrival(id, submission, referral))
                                .thenReturn(referral)));
    }

    private static Arrival arrival(ReferralId id, NewSubmission submission, Referral referral) {
        return Arrival.byPractice(
                id.value(), submission.practiceId().value(), submission.serviceLineId(), referral.createdAt());
    }

    private Mono<Referral> open(Actor actor, ReferralId id, NewSubmission submission, Enrolled enrolled, boolean held) {
        Instant now = clock.instant();
        return opening.open(
                actor.organization(),
                reference -> referral(id, reference, submission, enrolled, held, now),
                Beginning.byPractice(submission.patientAgreed().at(), now, held),
                EventSource.API,
                null,
                held
                        ? null
                        : new ReferralSubmitted(
                                id, submission.locationId(), enrolled.patient(), submission.practiceId()));
    }

    private static Referral referral(
            ReferralId id, String reference, NewSubmission submission, Enrolled enrolled, boolean held, Instant now) {
        return new Referral(
                id,
                reference,
                ReferralSource.PRACTICE,
                Stage.REGISTERED,
                null,
                WhoFor.ME,
                null,
                enrolled.patient(),
                enrolled.requester(),
                submission.locationId(),
                submission.serviceLineId(),
                RouteRule.NAMED_BY_PRACTICE,
                BestTime.ANY,
                held,
                submission.practiceId(),
                submission.practiceReference(),
                now,
                now,
                null);
    }
}
