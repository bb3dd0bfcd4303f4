package health.kithway.consent.decision;

import health.kithway.consent.Channel;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.representative.Authorities;
import health.kithway.consent.representative.AuthorityState;
import health.kithway.consent.suppression.ConfidentialWishes;
import health.kithway.consent.suppression.StopPolicies;
import health.kithway.consent.suppression.Suppression;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What stands around the consents of a person at a moment. Asked only where it can matter, because every send asks. */
@Component
final class Circumstances {

    private final Authorities authorities;
    private final ConfidentialWishes wishes;
    private final StopPolicies policies;

    Circumstances(Authorities authorities, ConfidentialWishes wishes, StopPolicies policies) {
        this.authorities = authorities;
        this.wishes = wishes;
        this.policies = policies;
    }

    record Around(
            Map<UUID, AuthorityState> authorities, @Nullable Channel only, boolean everywhere) {}

    Mono<Around> around(
            Actor actor, @Nullable PersonId person, List<Consent> said, List<Suppression> closed, Instant now) {
        return authorities(actor, person, said, now)
                .flatMap(standing -> only(actor, person)
                        .flatMap(only -> everywhere(actor, closed, now)
                                .map(everywhere -> new Around(standing, only.orElse(null), everywhere))));
    }

    private Mono<Map<UUID, AuthorityState>> authorities(
            Actor actor, @Nullable PersonId person, List<Consent> said, Instant now) {
        return person == null || said.stream().allMatch(consent -> consent.authorityId() == null)
                ? Mono.just(Map.of())
                : authorities
                        .listAt(actor, person, now)
                        .map(all -> all.stream()
                                .collect(Collectors.toMap(one -> one.authority().id(), Authorities.Standing::state)));
    }

    private Mono<Optional<Channel>> only(Actor actor, @Nullable PersonId person) {
        return person == null
                ? Mono.just(Optional.empty())
                : wishes.find(actor.organization(), person).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private Mono<Boolean> everywhere(Actor actor, List<Suppression> closed, Instant now) {
        return closed.stream().allMatch(one -> one.programId() == null)
                ? Mono.just(true)
                : policies.endsEverything(actor.organization(), now);
    }
}
