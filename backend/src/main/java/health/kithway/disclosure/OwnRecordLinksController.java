package health.kithway.disclosure;

import health.kithway.contract.staff.DisclosuresApi;
import health.kithway.contract.staff.OwnRecordLinkJson;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Links to a person's own record, for staff to hand over. */
@RestController
class OwnRecordLinksController implements DisclosuresApi {

    private final OwnRecords records;
    private final IdempotentRequests requests;
    private final String publicUrl;

    OwnRecordLinksController(
            OwnRecords records, IdempotentRequests requests, @Value("${kithway.public-url}") String publicUrl) {
        this.records = records;
        this.requests = requests;
        this.publicUrl = publicUrl;
    }

    /** What is kept of the answer: the link is a secret, so a repetition gets a new one. */
    record Kept(UUID personId) {}

    @Override
    public Mono<OwnRecordLinkJson> inviteToOwnRecord(UUID personId, String idempotencyKey) {
        var request = new IdempotentRequests.Request("inviteToOwnRecord", idempotencyKey, List.of(personId));
        return Actor.current()
                .flatMap(actor -> requests.once(actor, request, Kept.class, () -> Mono.just(new Kept(personId)))
                        .flatMap(kept -> records.invite(actor, new PersonId(kept.personId()))))
                .map(pass -> new OwnRecordLinkJson(URI.create(publicUrl + "/k/" + pass.secret()), pass.expiresAt()));
    }
}
