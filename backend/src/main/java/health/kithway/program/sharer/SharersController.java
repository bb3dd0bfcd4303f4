package health.kithway.program.sharer;

import health.kithway.contract.staff.InviteSharerJson;
import health.kithway.contract.staff.SharerPassJson;
import health.kithway.contract.staff.SharersApi;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.program.CampaignId;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pages to share from, given by staff to somebody at the desk. */
@RestController
class SharersController implements SharersApi {

    private final Invitations invitations;
    private final People people;

    SharersController(Invitations invitations, People people) {
        this.invitations = invitations;
        this.people = people;
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
