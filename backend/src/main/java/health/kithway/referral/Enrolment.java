package health.kithway.referral;

import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.grant.Ticked;
import health.kithway.messaging.timing.Places;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.person.PersonRefused;
import health.kithway.problem.Refused;
import health.kithway.routing.Wish;
import health.kithway.tenancy.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers the people of a referral and what they agreed to. */
@Component
final class Enrolment {

    private final People people;
    private final Consents consents;
    private final Places places;

    Enrolment(People people, Consents consents, Places places) {
        this.people = people;
        this.consents = consents;
        this.places = places;
    }

    /** Who asked, and who it is for; the same person where somebody asks for themselves. */
    record Enrolled(PersonId requester, PersonId patient) {}

    Mono<Enrolled> enrol(Actor actor, NewReferral wish) {
        return register(actor, wish.requester(), "/contact")
                .flatMap(requester -> consents.grant(actor, requester, ticked(wish))
                        .then(patient(actor, wish, requester))
                        .delayUntil(patient ->
                                places.live(actor, patient, wish.asked().zip()))
                        .map(patient -> new Enrolled(requester, patient)));
    }

    Mono<Enrolled> enrol(Actor actor, NewSubmission submission) {
        return register(actor, submission.patient(), "/patient")
                .flatMap(patient -> consents.attest(actor, patient, submission.patientAgreed())
                        .then(places.live(actor, patient, submission.asked().zip()))
                        .thenReturn(new Enrolled(patient, patient)));
    }

    private Mono<PersonId> patient(Actor actor, NewReferral wish, PersonId requester) {
        return wish.isForAnother()
                ? said(people.registerThrough(actor, wish.patient(), wish.requester()), "/patient")
                : Mono.just(requester);
    }

    private Mono<PersonId> register(Actor actor, NewPerson person, String at) {
        return said(people.register(actor, person), at);
    }

    private static Mono<PersonId> said(Mono<PersonId> registered, String at) {
        return registered.onErrorMap(
                Refused.class,
                refused -> refused.refusal() instanceof PersonRefused reason
                        ? new Refused(new ReferralRefused.PersonNotRight(at, reason))
                        : refused);
    }

    private static Ticked ticked(NewReferral wish) {
        Wish.InProgram program = Wish.InProgram.of(wish.link());
        return new Ticked(
                wish.agreements(),
                wish.language(),
                method(wish.source()),
                program == null ? null : program.id().value());
    }

    private static ConsentMethod method(EventSource source) {
        return switch (source) {
            case PAGE -> ConsentMethod.PAGE;
            case STAFF -> ConsentMethod.STAFF_NOTE;
            default -> ConsentMethod.API;
        };
    }
}
