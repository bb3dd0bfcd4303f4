package health.kithway.consent.representative;

import health.kithway.contract.staff.AuthorityKindJson;
import health.kithway.contract.staff.AuthorityStateJson;
import health.kithway.contract.staff.ChangeRepresentativeJson;
import health.kithway.contract.staff.RecordRepresentativeJson;
import health.kithway.contract.staff.RepresentativeJson;
import health.kithway.contract.staff.RepresentativeListJson;
import health.kithway.contract.staff.RepresentativesApi;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who may decide for a patient, for coordinators and compliance officers. */
@RestController
class RepresentativesController implements RepresentativesApi {

    private final Authorities authorities;
    private final IdempotentRequests requests;

    RepresentativesController(Authorities authorities, IdempotentRequests requests) {
        this.authorities = authorities;
        this.requests = requests;
    }

    @Override
    public Mono<RepresentativeListJson> listRepresentatives(UUID personId) {
        return Actor.current()
                .flatMap(actor -> authorities.list(actor, new PersonId(personId)))
                .map(all -> new RepresentativeListJson(
                        all.stream().map(RepresentativesController::toJson).toList()));
    }

    @Override
    public Mono<RepresentativeJson> recordRepresentative(
            UUID personId, String idempotencyKey, RecordRepresentativeJson body) {
        NewAuthority said = new NewAuthority(
                new PersonId(personId),
                new PersonId(body.representativeId()),
                AuthorityKind.valueOf(body.kind().name()),
                body.evidence(),
                body.startsAt(),
                body.endsAt());
        return once(
                new IdempotentRequests.Request("recordRepresentative", idempotencyKey, List.of(personId, body)),
                actor -> authorities.record(actor, said));
    }

    @Override
    public Mono<RepresentativeJson> changeRepresentative(
            UUID personId, UUID authorityId, String idempotencyKey, ChangeRepresentativeJson body) {
        return once(
                new IdempotentRequests.Request(
                        "changeRepresentative", idempotencyKey, List.of(personId, authorityId, body)),
                actor -> authorities.change(
                        actor,
                        new PersonId(personId),
                        authorityId,
                        Authority.Change.Kind.valueOf(body.change().name()),
                        body.reason()));
    }

    private Mono<RepresentativeJson> once(
            IdempotentRequests.Request request, Function<Actor, Mono<Authorities.Standing>> act) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        RepresentativeJson.class,
                        () -> act.apply(actor).map(RepresentativesController::toJson)));
    }

    private static RepresentativeJson toJson(Authorities.Standing standing) {
        Authority authority = standing.authority();
        return new RepresentativeJson(
                authority.id(),
                authority.personId(),
                authority.representativeId(),
                AuthorityKindJson.valueOf(authority.kind().name()),
                AuthorityStateJson.valueOf(standing.state().name()),
                authority.startsAt(),
                authority.endsAt(),
                authority.verifiedBy(),
                authority.recordedAt());
    }
}
