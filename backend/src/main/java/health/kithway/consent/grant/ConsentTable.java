package health.kithway.consent.grant;

import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Grants and revocations; written once. */
@Component
final class ConsentTable {

    private final DatabaseClient database;

    ConsentTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<Consent>> list(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select id, person_id, kind, scope, text_id, text_version, text_language, text_hash, address_index,
                               method, attested_by, authority_id, program_id, note_id, expires_at, receipt_id, occurred_at,
                               recorded_at
                          from consent.event
                         where organization_id = :organization and person_id = :person
                         order by occurred_at, recorded_at, id
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapProperties(Consent.class)
                .all()
                .collectList();
    }

    /** Of many at once, in the same order for each. */
    Mono<List<Consent>> list(OrganizationId organization, Collection<PersonId> people) {
        return database.sql("""
                        select id, person_id, kind, scope, text_id, text_version, text_language, text_hash, address_index,
                               method, attested_by, authority_id, program_id, note_id, expires_at, receipt_id, occurred_at,
                               recorded_at
                          from consent.event
                         where organization_id = :organization and person_id = any(:people)
                         order by occurred_at, recorded_at, id
                        """)
                .bind("organization", organization.value())
                .bind("people", people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                .mapProperties(Consent.class)
                .all()
                .collectList();
    }

    Mono<Void> insert(Actor actor, List<Consent> consents) {
        return Flux.fromIterable(consents)
                .concatMap(consent -> insert(actor, consent))
                .then();
    }

    private Mono<Long> insert(Actor actor, Consent consent) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into consent.event (organization_id, id, person_id, kind, scope, text_id, text_version,
                                                   text_language, text_hash, address_index, method, actor_kind, actor_id,
                                                   attested_by, authority_id, program_id, note_id, expires_at, receipt_id, occurred_at,
                                                   recorded_at)
                        values (:organization, :id, :person, :kind, :scope, :text, :version, :language, :hash, :address,
                                :method, :actorKind, :actor, :attestedBy, :authority, :program, :note, :expires, :receipt,
                                :occurred, :recorded)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", consent.id())
                .bind("person", consent.personId())
                .bind("kind", consent.kind().name())
                .bind("scope", consent.scope().name())
                .bind("method", consent.method().name())
                .bind("actorKind", actor.kind().name())
                .bind("actor", actor.id())
                .bind("occurred", consent.occurredAt())
                .bind("recorded", consent.recordedAt());
        var language = consent.textLanguage();
        insert = bind(insert, "text", consent.textId(), UUID.class);
        insert = bind(insert, "version", consent.textVersion(), Integer.class);
        insert = bind(insert, "language", language == null ? null : language.name(), String.class);
        insert = bind(insert, "hash", consent.textHash(), byte[].class);
        insert = bind(insert, "address", consent.addressIndex(), byte[].class);
        insert = bind(insert, "attestedBy", consent.attestedBy(), UUID.class);
        insert = bind(insert, "authority", consent.authorityId(), UUID.class);
        insert = bind(insert, "program", consent.programId(), UUID.class);
        insert = bind(insert, "note", consent.noteId(), UUID.class);
        insert = bind(insert, "expires", consent.expiresAt(), Instant.class);
        insert = bind(insert, "receipt", consent.receiptId(), UUID.class);
        return insert.fetch().rowsUpdated();
    }

    private static <T> DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }
}
