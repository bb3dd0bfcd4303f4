package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was written, and what was given back; written once. */
@Component
final class TextDraftTable {

    private static final String SELECT = """
            select draft.text_id, draft.version, draft.id, draft.purpose, draft.content, draft.written_by, draft.written_at,
                   approved.approved_by, approved.approved_at,
                   coalesce(approved.in_force_from, approved.approved_at) as in_force_from,
                   given_back.returned_by, given_back.returned_at, given_back.reason,
                   coalesce(approved.in_force_from, approved.approved_at) > :now as to_come,
                   exists (select from consent.text later
                            where later.organization_id = approved.organization_id and later.id = approved.id
                              and coalesce(later.in_force_from, later.approved_at) <= :now
                              and (coalesce(later.in_force_from, later.approved_at), later.version)
                                  > (coalesce(approved.in_force_from, approved.approved_at), approved.version)) as superseded
              from consent.text_draft draft
              left join consent.text approved
                on approved.organization_id = draft.organization_id and approved.id = draft.text_id
               and approved.version = draft.version and approved.language = 'EN'
              left join consent.text_return given_back
                on given_back.organization_id = draft.organization_id and given_back.text_id = draft.text_id
               and given_back.version = draft.version
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    TextDraftTable(DatabaseClient database, JsonMapper json, Ids ids, Clock clock) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    record Row(
            UUID textId,
            int version,
            UUID id,
            ConsentPurpose purpose,
            Json content,
            String writtenBy,
            Instant writtenAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant inForceFrom,
            @Nullable String returnedBy,
            @Nullable Instant returnedAt,
            @Nullable String reason,
            @Nullable Boolean toCome,
            boolean superseded) {

        TextVersion.State state() {
            if (approvedAt == null) {
                return returnedAt == null ? TextVersion.State.DRAFT : TextVersion.State.RETURNED;
            }
            if (Boolean.TRUE.equals(toCome)) {
                return TextVersion.State.APPROVED;
            }
            return superseded ? TextVersion.State.SUPERSEDED : TextVersion.State.IN_FORCE;
        }

        TextVersion.@Nullable Review review() {
            if (approvedBy != null && approvedAt != null && inForceFrom != null) {
                return TextVersion.Review.approved(approvedBy, approvedAt, inForceFrom);
            }
            return returnedBy == null || returnedAt == null || reason == null
                    ? null
                    : TextVersion.Review.returned(returnedBy, returnedAt, reason);
        }
    }

    record Latest(UUID textId, int version) {}

    /** The newest version of a purpose, approved or not. */
    Mono<Latest> findLatest(OrganizationId organization, ConsentPurpose purpose) {
        return database.sql("""
                        select text_id, version
                          from consent.text_draft
                         where organization_id = :organization and purpose = :purpose
                         order by version desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("purpose", purpose.name())
                .mapProperties(Latest.class)
                .one();
    }

    Mono<Void> insert(Actor actor, AgreedText next, NewConsentText text) {
        return database.sql("""
                        insert into consent.text_draft (organization_id, text_id, version, id, purpose, content, written_by,
                                                        written_at)
                        values (:organization, :text, :version, :id, :purpose, :content, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("text", next.textId().value())
                .bind("version", next.version())
                .bind("id", ids.next())
                .bind("purpose", text.purpose().name())
                .bind("content", Json.of(json.writeValueAsBytes(text)))
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> giveBack(Actor actor, AgreedText version, String reason) {
        return database.sql("""
                        insert into consent.text_return (organization_id, text_id, version, reason, returned_by, returned_at)
                        values (:organization, :text, :version, :reason, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("text", version.textId().value())
                .bind("version", version.version())
                .bind("reason", reason)
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<TextVersion> find(OrganizationId organization, AgreedText version) {
        return database.sql(SELECT + """
                         where draft.organization_id = :organization and draft.text_id = :text
                           and draft.version = :version
                        """)
                .bind("now", clock.instant())
                .bind("organization", organization.value())
                .bind("text", version.textId().value())
                .bind("version", version.version())
                .mapProperties(Row.class)
                .one()
                .map(this::toVersion);
    }

    /** A version and the cursor that leads past it. */
    record Listed(UUID id, TextVersion version) {}

    /** Newest first. */
    Mono<List<Listed>> list(
            OrganizationId organization, @Nullable ConsentPurpose purpose, @Nullable UUID before, int most) {
        return database.sql(SELECT + """
                         where draft.organization_id = :organization
                           and (:purpose::text is null or draft.purpose = :purpose)
                           and (:before::uuid is null or draft.id < :before)
                         order by draft.id desc
                         limit :most
                        """)
                .bind("now", clock.instant())
                .bind("organization", organization.value())
                .bind("purpose", Bound.orNull(purpose == null ? null : purpose.name(), String.class))
                .bind("before", Bound.orNull(before, UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(row -> new Listed(row.id(), toVersion(row)))
                .collectList();
    }

    private TextVersion toVersion(Row row) {
        return new TextVersion(
                new ConsentTextId(row.textId()),
                row.version(),
                row.state(),
                content(row),
                row.writtenBy(),
                row.writtenAt(),
                row.review(),
                List.of());
    }

    /** What was there before texts had a life has words and nothing else. */
    private NewConsentText content(Row row) {
        JsonNode kept = json.readTree(row.content().asArray());
        ObjectNode whole =
                json.createObjectNode().put("purpose", row.purpose().name()).put("remunerated", false);
        whole.putObject("elements");
        kept.properties().forEach(part -> whole.set(part.getKey(), part.getValue()));
        return json.treeToValue(whole, NewConsentText.class);
    }
}
