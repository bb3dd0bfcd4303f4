package health.kithway.program.sharer;

import health.kithway.pass.IssuedPass;
import health.kithway.person.PersonId;
import health.kithway.program.CampaignId;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.IdempotentRequests.Request;
import health.kithway.tenancy.OrganizationTransactions;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Requests for a pass to share. The secret is not kept: the same request again joins nobody twice and gets a new pass. */
@Component
final class Invitations {

    private final Sharers sharers;
    private final IdempotentRequests requests;
    private final OrganizationTransactions transactions;
    private final String publicUrl;

    Invitations(
            Sharers sharers,
            IdempotentRequests requests,
            OrganizationTransactions transactions,
            @Value("${kithway.public-url}") String publicUrl) {
        this.sharers = sharers;
        this.requests = requests;
        this.transactions = transactions;
        this.publicUrl = publicUrl;
    }

    private record Seen(boolean seen) {}

    Mono<IssuedPass> invite(Actor actor, Request request, PersonId person, ProgramId program, CampaignId campaign) {
        return transactions.run(
                actor.organization(),
                () -> requests.once(actor, request, Seen.class, () -> Mono.just(new Seen(true)))
                        .then(sharers.invite(actor, person, program, campaign)));
    }

    /** Where a pass leads. */
    URI address(IssuedPass pass) {
        return URI.create(publicUrl + "/s/" + pass.secret());
    }
}
