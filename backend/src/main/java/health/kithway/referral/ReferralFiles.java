package health.kithway.referral;

import health.kithway.attribution.credit.Credit;
import health.kithway.attribution.credit.Credits;
import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.Consents;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Referrals with their people, for staff who call them. Each person read is in the trail. */
@Component
public final class ReferralFiles {

    private static final String PURPOSE = "treatment";

    private final AuditedTransactions audited;
    private final Referrals referrals;
    private final People people;
    private final Consents consents;
    private final Credits credits;

    ReferralFiles(AuditedTransactions audited, Referrals referrals, People people, Consents consents, Credits credits) {
        this.audited = audited;
        this.referrals = referrals;
        this.people = people;
        this.consents = consents;
        this.credits = credits;
    }

    public Mono<ReferralFile> get(Actor actor, ReferralId id) {
        Sentence sentence = Sentence.of("referral.read", "referral", id.value(), PURPOSE);
        return audited.run(
                actor,
                sentence,
                () -> referrals
                        .getReferral(actor, id)
                        .flatMap(referral -> persons(actor, referral).flatMap(known -> file(actor, referral, known))));
    }

    private record Known(List<Person> people, List<Consent> consents) {}

    private Mono<Known> persons(Actor actor, Referral referral) {
        Set<PersonId> ids = new LinkedHashSet<>(List.of(referral.requesterId(), referral.patientId()));
        return people.getPeople(actor, ids, PURPOSE)
                .flatMap(found -> Flux.fromIterable(ids)
                        .concatMap(person -> consents.listConsents(actor, person))
                        .flatMapIterable(said -> said)
                        .collectList()
                        .map(said -> new Known(found, said)));
    }

    private Mono<ReferralFile> file(Actor actor, Referral referral, Known known) {
        Mono<ReferralFile> without = referrals
                .listEvents(actor, referral.id())
                .map(timeline -> new ReferralFile(referral, known.people(), known.consents(), timeline, null));
        return without.flatMap(
                file -> credits.findCredit(actor.organization(), referral.id().value())
                        .map(credit -> with(file, credit))
                        .defaultIfEmpty(file));
    }

    private static ReferralFile with(ReferralFile file, Credit credit) {
        return new ReferralFile(file.referral(), file.people(), file.consents(), file.timeline(), credit);
    }
}
