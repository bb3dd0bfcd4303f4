package health.kithway.consent.receipt;

import health.kithway.contract.staff.ConsentReceiptJson;
import health.kithway.contract.staff.ConsentReceiptListJson;
import health.kithway.contract.staff.ReceiptsApi;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Receipts, for coordinators and compliance officers. */
@RestController
class ReceiptsController implements ReceiptsApi {

    private final Receipts receipts;

    ReceiptsController(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public Mono<ConsentReceiptListJson> listReceipts(UUID personId) {
        return Actor.current()
                .flatMap(actor -> receipts.listReceipts(actor, new PersonId(personId)))
                .map(all -> new ConsentReceiptListJson(all.stream()
                        .map(one -> new ConsentReceiptJson(one.id(), one.keyId(), one.jws(), one.issuedAt()))
                        .toList()));
    }
}
