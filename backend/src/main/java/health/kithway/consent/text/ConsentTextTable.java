package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Approved texts, every version of them. */
@Component
final class ConsentTextTable {

    private final DatabaseClient database;
    private final Clock clock;

    ConsentTextTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Row(
            UUID id,
            int version,
            Language language,
            ConsentPurpose purpose,
            String label,
            String wording,
            byte[] hash,
            @Nullable Integer validDays) {

        ConsentText toText() {
            return new ConsentText(new ConsentTextId(id), version, language, purpose, label, wording, hash, validDays);
        }
    }

    Mono<List<ConsentText>> listInForce(OrganizationId organization, Language language) {
        return listInForce(organization, language, clock.instant());
    }

    Mono<List<ConsentText>> listInForce(OrganizationId organization, Language language, Instant at) {
        return database.sql("""
                        select distinct on (purpose) id, version, language, purpose, label, wording, hash, valid_days
                          from consent.text
                         where organization_id = :organization and language = :language
                           and coalesce(in_force_from, approved_at) <= :at
                         order by purpose, coalesce(in_force_from, approved_at) desc, version desc
                        """)
                .bind("organization", organization.value())
                .bind("language", language.name())
                .bind("at", at)
                .mapProperties(Row.class)
                .all()
                .map(Row::toText)
                .sort(Comparator.comparing(ConsentText::purpose))
                .collectList();
    }

    /** When words that are approved already come into force next. */
    Mono<Instant> findNextChange(OrganizationId organization) {
        return database.sql("""
                        select in_force_from
                          from consent.text
                         where organization_id = :organization and in_force_from > :now
                         order by in_force_from
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("now", clock.instant())
                .mapValue(Instant.class)
                .one();
    }

    Mono<ConsentText> find(OrganizationId organization, ConsentTextId id, int version, Language language) {
        return database.sql("""
                        select id, version, language, purpose, label, wording, hash, valid_days
                          from consent.text
                         where organization_id = :organization and id = :id and version = :version
                           and language = :language
                        """)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .bind("version", version)
                .bind("language", language.name())
                .mapProperties(Row.class)
                .one()
                .map(Row::toText);
    }

    /** In both languages at once. */
    Mono<Void> insert(Actor actor, TextVersion approved, Instant inForceFrom) {
        return Flux.fromArray(Language.values())
                .concatMap(language -> insert(actor, approved, inForceFrom, language))
                .then();
    }

    private Mono<Long> insert(Actor actor, TextVersion approved, Instant inForceFrom, Language language) {
        NewConsentText text = approved.content();
        String label = text.label().in(language);
        String wording = text.shown(language);
        return database.sql("""
                        insert into consent.text (organization_id, id, version, language, purpose, label, wording, hash,
                                                  valid_days, approved_by, approved_at, in_force_from)
                        values (:organization, :id, :version, :language, :purpose, :label, :wording, :hash, :valid, :by,
                                :at, :from)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", approved.id().value())
                .bind("version", approved.version())
                .bind("language", language.name())
                .bind("purpose", text.purpose().name())
                .bind("label", label)
                .bind("wording", wording)
                .bind("hash", hash(label, wording))
                .bind("valid", Bound.orNull(text.validDays(), Integer.class))
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .bind("from", inForceFrom)
                .fetch()
                .rowsUpdated();
    }

    static byte[] hash(String label, String wording) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((label + "\n" + wording).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
