package health.kithway.consent.receipt;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.text.ConsentText;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.directory.Directory;
import health.kithway.directory.Organization;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.vault.Signatures;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Signs what people said, and shows what was signed. */
@Component
public final class Receipts {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final ReceiptTable table;
    private final Signatures signatures;
    private final ConsentTexts texts;
    private final Directory directory;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Receipts(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            ReceiptTable table,
            Signatures signatures,
            ConsentTexts texts,
            Directory directory,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.signatures = signatures;
        this.texts = texts;
        this.directory = directory;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Signs one act of consent, in the caller's transaction and under the caller's sentence; answers the receipt's id. */
    public Mono<UUID> issue(OrganizationId organization, PersonId person, List<Proved> said) {
        UUID id = ids.next();
        return transactions.run(
                organization,
                () -> directory
                        .getOrganization(organization)
                        .flatMap(own -> payload(own, id, person, said))
                        .flatMap(payload -> signatures.signer(organization).flatMap(signer -> {
                            String key = Jws.keyId(signer.publicKey());
                            String jws = Jws.sign(signer, "consent-receipt+jwt", json.writeValueAsBytes(payload));
                            Receipt receipt = new Receipt(id, person.value(), key, jws, clock.instant());
                            return table.publish(organization, key, signer.publicKey())
                                    .then(Mono.defer(() -> table.insert(organization, receipt)));
                        }))
                        .thenReturn(id));
    }

    /** Newest first. */
    public Mono<List<Receipt>> listReceipts(Actor actor, PersonId person) {
        return audited.run(
                actor,
                Sentence.of("consent.receipts-read", "person", person.value(), "consent"),
                () -> table.list(actor.organization(), person));
    }

    public Mono<Receipt> getReceipt(Actor actor, PersonId person, UUID receipt) {
        return audited.run(
                        actor,
                        Sentence.of("consent.receipts-read", "person", person.value(), "consent"),
                        () -> table.find(actor.organization(), person, receipt))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("receipt"))));
    }

    /**
     * Signs another statement of an organization with the key of its receipts, under the caller's sentence. Keeps no copy.
     *
     * @param type what it is, e.g. {@code own-record+jwt}, so that it cannot be taken for a receipt
     */
    public Mono<String> sign(OrganizationId organization, String type, byte[] payload) {
        return transactions.run(
                organization,
                () -> signatures
                        .signer(organization)
                        .flatMap(
                                signer -> table.publish(organization, Jws.keyId(signer.publicKey()), signer.publicKey())
                                        .then(Mono.fromSupplier(() -> Jws.sign(signer, type, payload)))));
    }

    /** A key anybody may know. */
    public record PublishedKey(String id, String x) {}

    /** Every key an organization ever signed with, so that old receipts can be verified too. */
    public Mono<List<PublishedKey>> listKeys(OrganizationId organization) {
        return transactions
                .read(organization, () -> table.listKeys(organization))
                .map(keys -> keys.stream()
                        .map(key -> new PublishedKey(key.id(), Jws.encode(key.publicKey())))
                        .toList());
    }

    private Mono<ObjectNode> payload(Organization own, UUID id, PersonId person, List<Proved> said) {
        ObjectNode payload = json.createObjectNode()
                .put("v", 1)
                .put("receipt", id.toString())
                .put("organization", own.id().toString())
                .put("organizationName", own.displayName())
                .put("person", person.toString())
                .put("issuedAt", clock.instant().toString());
        return Flux.fromIterable(said)
                .concatMap(
                        one -> words(own.id(), one).map(text -> line(one, text)).defaultIfEmpty(line(one, null)))
                .collectList()
                .map(lines -> {
                    lines.forEach(payload.putArray("said")::add);
                    return payload;
                });
    }

    private Mono<ConsentText> words(OrganizationId organization, Proved one) {
        return one.text() == null || one.language() == null
                ? Mono.empty()
                : texts.getText(organization, one.text().textId(), one.text().version(), one.language());
    }

    private ObjectNode line(Proved one, @Nullable ConsentText text) {
        ObjectNode line = json.createObjectNode()
                .put("consent", one.consent().toString())
                .put("state", one.granted() ? "GRANTED" : "REVOKED")
                .put("scope", one.scope().name())
                .put("method", one.method())
                .put("by", one.represented() ? "REPRESENTATIVE" : "SELF")
                .put("occurredAt", one.occurredAt().toString());
        if (one.expiresAt() != null) {
            line.put("expiresAt", one.expiresAt().toString());
        }
        if (text != null) {
            line.put("textId", text.id().toString())
                    .put("version", text.version())
                    .put("language", text.language().tag())
                    .put("label", text.label())
                    .put("wording", text.wording())
                    .put("sha256", HexFormat.of().formatHex(text.hash()));
        }
        return line;
    }

    /** What a receipt says, for a page. */
    public Said read(Receipt receipt) {
        return json.readValue(Jws.payload(receipt.jws()), Said.class);
    }

    /** The payload of a receipt. */
    public record Said(
            int v,
            String receipt,
            String organization,
            String organizationName,
            String person,
            String issuedAt,
            List<Line> said) {

        /** One yes or no of it. */
        public record Line(
                String consent,
                String state,
                String scope,
                String method,
                String by,
                String occurredAt,
                @Nullable String expiresAt,
                @Nullable String textId,
                @Nullable Integer version,
                @Nullable String language,
                @Nullable String label,
                @Nullable String wording,
                @Nullable String sha256) {}
    }
}
