package health.kithway.consent.disclosure;

import health.kithway.consent.Channel;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.representative.Authorities;
import health.kithway.consent.representative.AuthorityState;
import health.kithway.consent.suppression.ConfidentialWishes;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What stands around a disclosure at a moment. Asked only where it can matter: practices ask of many patients at once. */
@Component
final class Surroundings {

    private final Authorities authorities;
    private final ConfidentialWishes wishes;
    private final Clock clock;

    Surroundings(Authorities authorities, ConfidentialWishes wishes, Clock clock) {
        this.authorities = authorities;
        this.wishes = wishes;
        this.clock = clock;
    }

    Mono<Disclosing.Facts> gather(Actor actor, DisclosureFacts asked, List<Consent> said) {
        Instant now = clock.instant();
        return standing(actor, asked, said, now)
                .flatMap(standing -> only(actor, asked)
                        .map(only -> new Disclosing.Facts(
                                asked,
                                said,
                                standing.stream()
                                        .collect(Collectors.toMap(
                                                one -> one.authority().id(), Authorities.Standing::state)),
                                is(AuthorityState.HELD, asked.recipient(), standing),
                                is(AuthorityState.IN_FORCE, asked.recipient(), standing),
                                only.orElse(null),
                                now)));
    }

    private Mono<List<Authorities.Standing>> standing(
            Actor actor, DisclosureFacts asked, List<Consent> said, Instant now) {
        boolean matters =
                asked.recipient().person() != null || said.stream().anyMatch(consent -> consent.authorityId() != null);
        return matters ? authorities.listAt(actor, asked.patient(), now) : Mono.just(List.of());
    }

    private Mono<Optional<Channel>> only(Actor actor, DisclosureFacts asked) {
        return asked.recipient().person() == null
                ? Mono.just(Optional.empty())
                : wishes.find(actor.organization(), asked.patient())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty());
    }

    /** R-HIPAA-08: how any authority of the recipient over the patient stands. */
    private static boolean is(AuthorityState state, Recipient recipient, List<Authorities.Standing> standing) {
        PersonId person = recipient.person();
        return person != null
                && standing.stream()
                        .anyMatch(one -> one.state() == state
                                && one.authority().representativeId().equals(person.value()));
    }
}
