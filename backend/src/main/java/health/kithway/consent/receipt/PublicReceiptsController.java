package health.kithway.consent.receipt;

import health.kithway.contract.publics.ReceiptKeyJson;
import health.kithway.contract.publics.ReceiptKeysJson;
import health.kithway.contract.publics.ReceiptsApi;
import health.kithway.tenancy.OrganizationId;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The keys that verify receipts, for anybody. */
@RestController
class PublicReceiptsController implements ReceiptsApi {

    private final Receipts receipts;

    PublicReceiptsController(Receipts receipts) {
        this.receipts = receipts;
    }

    /** As a JWK set (RFC 7517, RFC 8037); an organization that signed nothing has none. */
    @Override
    public Mono<ReceiptKeysJson> getReceiptKeys(UUID organizationId) {
        return receipts.listKeys(new OrganizationId(organizationId))
                .map(keys -> new ReceiptKeysJson(keys.stream()
                        .map(key -> new ReceiptKeyJson("OKP", "Ed25519", "EdDSA", "sig", key.id(), key.x()))
                        .toList()));
    }
}
