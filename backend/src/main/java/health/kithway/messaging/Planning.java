package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.consent.decision.SendPurpose;
import health.kithway.messaging.wording.Segments;
import health.kithway.messaging.wording.Template;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.Drafts;
import health.kithway.person.OwnSeal;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes one message down: decision first, then the row that rests on it, which wakes who sends it. */
@Component
final class Planning {

    private final Permits permits;
    private final OwnLinks links;
    private final MessageTable table;
    private final OwnSeal seal;
    private final Drafts drafts;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;

    Planning(
            Permits permits,
            OwnLinks links,
            MessageTable table,
            OwnSeal seal,
            Drafts drafts,
            Ids ids,
            Clock clock,
            JsonMapper json) {
        this.permits = permits;
        this.links = links;
        this.table = table;
        this.seal = seal;
        this.drafts = drafts;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** Empty when the same was planned for the same occasion before. */
    Mono<MessageId> plan(Actor actor, NewMessage wanted, Template template, byte[] addressIndex) {
        OrganizationId organization = actor.organization();
        SendPurpose purpose = Permits.purpose(wanted, template);
        return permits.decide(
                        actor,
                        new Permits.Facts(
                                wanted.person(),
                                template.channel(),
                                purpose,
                                wanted.replyId() != null,
                                wanted.programId(),
                                wanted.referralId(),
                                wanted.values().keySet(),
                                null),
                        addressIndex)
                .flatMap(permit -> (permit.permitted() ? links.fill(actor, wanted, template) : Mono.just(wanted))
                        .flatMap(whole -> row(organization, whole, template, purpose, permit))
                        .flatMap(row -> table.insert(organization, row, permit.decision())
                                .filter(Boolean::booleanValue)
                                .map(inserted -> row.id())));
    }

    /** Opens what the placeholders stand for. */
    Mono<Map<Variable, String>> values(OrganizationId organization, MessageTable.Row row) {
        return seal.open(organization, row.personId(), field(row.id()), row.sealedValues())
                // From before they lay under the person's own key.
                .switchIfEmpty(Mono.defer(() -> drafts.open(organization, row.sealedValues())
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))))
                .map(this::read);
    }

    private Map<Variable, String> read(String text) {
        Map<Variable, String> values = new EnumMap<>(Variable.class);
        json.readTree(text)
                .properties()
                .forEach(entry -> values.put(
                        Variable.valueOf(entry.getKey()), entry.getValue().asString()));
        return values;
    }

    private Mono<MessageTable.Row> row(
            OrganizationId organization,
            NewMessage wanted,
            Template template,
            SendPurpose purpose,
            Permits.Permit permit) {
        MessageId id = new MessageId(ids.next());
        return seal.seal(organization, wanted.person(), field(id), json.writeValueAsString(wanted.values()))
                .map(values -> row(id, wanted, template, purpose, permit, values));
    }

    private static String field(MessageId id) {
        return "message/" + id;
    }

    private MessageTable.Row row(
            MessageId id,
            NewMessage wanted,
            Template template,
            SendPurpose purpose,
            Permits.Permit permit,
            String sealedValues) {
        Instant now = clock.instant();
        PersonId person = wanted.person();
        return new MessageTable.Row(
                id,
                person,
                wanted.referralId(),
                wanted.replyId(),
                wanted.programId(),
                template.channel(),
                template.key(),
                template.version(),
                template.language(),
                purpose,
                sealedValues,
                wanted.occasion(),
                wanted.asks(),
                wanted.notAfter(),
                permit.permitted() ? MessageState.PLANNED : MessageState.REFUSED,
                0,
                0,
                0,
                Urgency.of(wanted, template, purpose).number(),
                template.channel() == Channel.TEXT
                        ? Segments.of(template.body()).count()
                        : 1,
                null,
                null,
                permit.permitted(),
                permit.reason(),
                permit.rule(),
                permit.at(),
                now,
                now,
                null);
    }
}
