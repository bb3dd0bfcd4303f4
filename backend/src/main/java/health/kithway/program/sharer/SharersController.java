package health.kithway.program.sharer;

import health.kithway.contract.staff.InviteSharerJson;
import health.kithway.contract.staff.RevokedSharerJson;
import health.kithway.contract.staff.SharerPassJson;
import health.kithway.contract.staff.SharersApi;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.program.CampaignId;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pages to share from, given by staff to somebody at the desk. */
@RestController
class SharersController implements SharersApi {

    private final Invitations invitations;
    private final People people;
    private final Sharers sharers;
    private final IdempotentRequests requests;

    SharersController(Invitations invitations, People people, Sharers sharers, IdempotentRequests requests) {
        this.invitations = invitations;
        this.people = people;
        this.sharers = sharers;
        this.requests = requests;
    }

    @Override
    public Mono<RevokedSharerJson> revokeSharer(UUID personId, String idempotencyKey) {
        var request = new IdempotentRequests.Request("revokeSharer", idempotencyKey, List.of(personId));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        RevokedSharerJson.class,
                        () -> sharers.revoke(actor, new PersonId(personId))
                                .map(at -> new RevokedSharerJson(personId, at))));
    }

    @Override
    public Mono<SharerPassJson> inviteSharer(String idempotencyKey, InviteSharerJson body) {
        var request = new IdempotentRequests.Request("inviteSharer", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> people.getPerson(actor, new PersonId(body.personId()), "sharing")
                        .flatMap(person -> invitations.invite(
                                actor,
                                request,
                                person.id(),
                                new ProgramId(body.programId()),
                                new CampaignId(body.campaignId()))))
                .map(pass -> new SharerPassJson(pass.secret(), pass.expiresAt(), invitations.address(pass)));
    }
}
