package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
            byte[] hash) {

        ConsentText toText() {
            return new ConsentText(new ConsentTextId(id), version, language, purpose, label, wording, hash);
        }
    }

    Mono<List<ConsentText>> listInForce(OrganizationId organization, Language language) {
        return database.sql("""
                        select distinct on (purpose) id, version, language, purpose, label, wording, hash
                          from consent.text
                         where organization_id = :organization and language = :language
                         order by purpose, version desc
                        """)
                .bind("organization", organization.value())
                .bind("language", language.name())
                .mapProperties(Row.class)
                .all()
                .map(Row::toText)
                .sort(Comparator.comparing(ConsentText::purpose))
                .collectList();
    }

    Mono<ConsentText> find(OrganizationId organization, ConsentTextId id, int version, Language language) {
        return database.sql("""
                        select id, version, language, purpose, label, wording, hash
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

    Mono<AgreedText> findLatest(OrganizationId organization, ConsentPurpose purpose) {
        return database.sql("""
                        select id, version, language, purpose, label, wording, hash
                          from consent.text
                         where organization_id = :organization and purpose = :purpose
                         order by version desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("purpose", purpose.name())
                .mapProperties(Row.class)
                .one()
                .map(row -> new AgreedText(new ConsentTextId(row.id()), row.version()));
    }

    Mono<Void> insert(Actor actor, AgreedText next, NewConsentText text) {
        return Flux.fromArray(Language.values())
                .concatMap(language -> insert(actor, next, text, language))
                .then();
    }

    private Mono<Long> insert(Actor actor, AgreedText next, NewConsentText text, Language language) {
        String label = text.label().in(language);
        String wording = text.wording().in(language);
        return database.sql("""
                        insert into consent.text (organization_id, id, version, language, purpose, label, wording, hash,
                                                  approved_by, approved_at)
                        values (:organization, :id, :version, :language, :purpose, :label, :wording, :hash, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", next.textId().value())
                .bind("version", next.version())
                .bind("language", language.name())
                .bind("purpose", text.purpose().name())
                .bind("label", label)
                .bind("wording", wording)
                .bind("hash", hash(label, wording))
                .bind("by", actor.id())
                .bind("at", clock.instant())
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
