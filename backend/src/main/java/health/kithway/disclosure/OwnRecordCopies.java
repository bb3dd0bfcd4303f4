package health.kithway.disclosure;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.receipt.Receipts;
import health.kithway.pass.Pass;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Copies of what is known of a person, for that person to keep: signed like a receipt, so that anybody can prove whose words they are. */
@Component
public final class OwnRecordCopies {

    private static final String TYPE = "own-record+jwt";

    private final AuditedTransactions audited;
    private final OwnRecords records;
    private final Receipts receipts;
    private final JsonMapper json;
    private final Clock clock;

    OwnRecordCopies(AuditedTransactions audited, OwnRecords records, Receipts receipts, JsonMapper json, Clock clock) {
        this.audited = audited;
        this.records = records;
        this.receipts = receipts;
        this.json = json;
        this.clock = clock;
    }

    /** By the link: a compact JWS. That a copy was made is noted. */
    public Mono<String> make(String token) {
        return records.open(token).flatMap(link -> records.show(token).flatMap(record -> sign(link, record)));
    }

    private Mono<String> sign(Pass link, OwnRecord record) {
        UUID person = link.subjectId();
        return audited.run(
                link.holder(),
                Sentence.of("disclosure.own-record-copied", "person", person, "own-record"),
                () -> receipts.sign(link.organization(), TYPE, json.writeValueAsBytes(payload(person, record))));
    }

    private ObjectNode payload(UUID person, OwnRecord record) {
        ObjectNode payload = json.createObjectNode()
                .put("v", 1)
                .put("organization", record.organization().id().toString())
                .put("organizationName", record.organization().displayName())
                .put("person", person.toString())
                .put("issuedAt", clock.instant().toString());
        payload.set("record", json.valueToTree(OwnRecordJsonMapping.toJson(record)));
        return payload;
    }
}
