package health.kithway.retention;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is due, of each kind; counted and purged by the same words, so that they cannot differ. */
@Component
final class DueTable {

    /** A person under a hold, as {@code held.person_id}. */
    private static final String HELD = """
            (select distinct on (person_id) person_id, kind
               from vault.person_legal_hold
              where organization_id = :organization
              order by person_id, number desc)
            """;

    private static final String REPLY_WORDS = """
            select words.id, words.created_at as since
              from vault.person_kept_words words
             where words.organization_id = :organization and words.kept_for = 'REPLY' and words.created_at <= :cutoff
               and not exists (select from %s held where held.person_id = words.person_id and held.kind = 'PLACED')
            """.formatted(HELD);

    private static final String MESSAGE_VALUES = """
            select message.id, message.changed_at as since
              from messaging.message message
             where message.organization_id = :organization and message.sealed_values <> ''
               and message.state not in ('PLANNED', 'HANDED_OVER', 'UNCERTAIN') and message.changed_at <= :cutoff
               and not exists (select from %s held where held.person_id = message.person_id and held.kind = 'PLACED')
            """.formatted(HELD);

    /** Not while a consent stands on it, an authority holds, or the matter of a hold is told by it. */
    private static final String EVIDENCE_WORDS = """
            select words.id, words.created_at as since
              from vault.person_kept_words words
             where words.organization_id = :organization and words.kept_for = 'EVIDENCE' and words.created_at <= :cutoff
               and not exists (
                     select from consent.event said
                      where said.organization_id = words.organization_id and words.id in (said.attested_by, said.note_id)
                        and said.kind = 'GRANTED' and coalesce(said.expires_at > :cutoff, true)
                        and not exists (select from consent.event ended
                                         where ended.organization_id = said.organization_id
                                           and ended.person_id = said.person_id and ended.scope = said.scope
                                           and ended.kind = 'REVOKED' and ended.occurred_at between said.occurred_at and :cutoff)
                        and not exists (select from vault.person_erasure gone
                                         where gone.organization_id = said.organization_id
                                           and gone.person_id = said.person_id and gone.erased_at <= :cutoff))
               and not exists (
                     select from consent.authority authority
                      where authority.organization_id = words.organization_id and authority.evidence_id = words.id
                        and coalesce(authority.ends_at > :cutoff, true)
                        and not exists (select from consent.authority_change ended
                                         where ended.organization_id = authority.organization_id
                                           and ended.authority_id = authority.id and ended.kind = 'ENDED'
                                           and ended.occurred_at <= :cutoff))
               and not exists (
                     select from vault.person_legal_hold hold
                       join %1$s held on held.person_id = hold.person_id and held.kind = 'PLACED'
                      where hold.organization_id = words.organization_id and hold.words_id = words.id)
               and not exists (
                     select from consent.event said
                       join %1$s held on held.person_id = said.person_id and held.kind = 'PLACED'
                      where said.organization_id = words.organization_id and words.id in (said.attested_by, said.note_id))
            """.formatted(HELD);

    /** From the last thing that happened: a referral, a consent, a message, a disclosure that may have to be accounted for. */
    private static final String PEOPLE = """
            select person.id, person.created_at as since
              from vault.person person
              join vault.person_key key on key.organization_id = person.organization_id and key.person_id = person.id
             where person.organization_id = :organization and person.created_at <= :cutoff
               and not exists (select from %s held where held.person_id = person.id and held.kind = 'PLACED')
               and not exists (select from tracking.referral
                                where organization_id = person.organization_id and patient_id = person.id
                                  and changed_at > :cutoff)
               and not exists (select from tracking.referral
                                where organization_id = person.organization_id and requester_id = person.id
                                  and changed_at > :cutoff)
               and not exists (select from consent.event
                                where organization_id = person.organization_id and person_id = person.id
                                  and occurred_at > :cutoff)
               and not exists (select from messaging.message
                                where organization_id = person.organization_id and person_id = person.id
                                  and changed_at > :cutoff)
               and not exists (select from consent.disclosure_decision
                                where organization_id = person.organization_id and person_id = person.id
                                  and decided_at > :cutoff)
            """.formatted(HELD);

    private final DatabaseClient database;

    DueTable(DatabaseClient database) {
        this.database = database;
    }

    private static String due(Kept kept) {
        return switch (kept) {
            case REPLY_WORDS -> REPLY_WORDS;
            case MESSAGE_VALUES -> MESSAGE_VALUES;
            case EVIDENCE_WORDS -> EVIDENCE_WORDS;
            case PEOPLE -> PEOPLE;
        };
    }

    record Counted(long count, @Nullable Instant oldest, String fingerprint) {}

    Mono<Counted> count(OrganizationId organization, Kept kept, Instant cutoff) {
        return database.sql("""
                        select count(*) as count, min(since) as oldest,
                               md5(coalesce(string_agg(id::text, ',' order by id), '')) as fingerprint
                          from (%s) due
                        """.formatted(due(kept)))
                .bind("organization", organization.value())
                .bind("cutoff", cutoff)
                .mapProperties(Counted.class)
                .one();
    }

    Mono<List<UUID>> list(OrganizationId organization, Kept kept, Instant cutoff, UUID after, int most) {
        return database.sql("select id from (%s) due where id > :after order by id limit :most".formatted(due(kept)))
                .bind("organization", organization.value())
                .bind("cutoff", cutoff)
                .bind("after", after)
                .bind("most", most)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    Mono<Long> deleteWords(OrganizationId organization, List<UUID> words) {
        return change(
                "delete from vault.person_kept_words where organization_id = :organization and id = any(:ids)",
                organization,
                words);
    }

    Mono<Long> emptyValues(OrganizationId organization, List<UUID> messages) {
        return change(
                "update messaging.message set sealed_values = '' where organization_id = :organization and id = any(:ids)",
                organization,
                messages);
    }

    private Mono<Long> change(String sql, OrganizationId organization, List<UUID> ids) {
        return database.sql(sql)
                .bind("organization", organization.value())
                .bind("ids", ids.toArray(UUID[]::new))
                .fetch()
                .rowsUpdated();
    }
}
