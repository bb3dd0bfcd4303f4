package health.kithway.audit;

import health.kithway.audit.AuditedTransactions.Said;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The entries and the head of each chain. */
@Component
final class AuditTable {

    private final DatabaseClient database;
    private final Clock clock;

    AuditTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of them in one round trip, in their order. */
    Mono<Void> append(OrganizationId organization, List<Said> all, String requestId) {
        return database.sql("""
                        select audit.append(:organization, :at, said.actor_kind, said.actor, said.action,
                                            said.subject_kind, said.subject_id, said.purpose, :request)
                          from unnest(:actorKinds::text[], :actors::text[], :actions::text[],
                                      :subjectKinds::text[], :subjects::text[], :purposes::text[])
                               as said (actor_kind, actor, action, subject_kind, subject_id, purpose)
                        """)
                .bind("organization", organization.value())
                .bind("at", clock.instant())
                .bind("actorKinds", each(all, said -> said.actor().kind().name()))
                .bind("actors", each(all, said -> said.actor().id()))
                .bind("actions", each(all, said -> said.sentence().action()))
                .bind("subjectKinds", each(all, said -> said.sentence().subjectKind()))
                .bind("subjects", each(all, said -> said.sentence().subjectId()))
                .bind("purposes", each(all, said -> said.sentence().purpose()))
                .bind("request", requestId)
                .mapValue(Long.class)
                .all()
                .then();
    }

    private static String[] each(List<Said> all, Function<Said, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    Mono<List<AuditEntry>> listAfter(OrganizationId organization, long sequence, int most) {
        return database.sql("""
                        select *
                          from audit.entry
                         where organization_id = :organization and sequence > :sequence
                         order by sequence
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("sequence", sequence)
                .bind("most", most)
                .mapProperties(AuditEntry.class)
                .all()
                .collectList();
    }

    /** Newest first, before a sequence; about one subject if one is given. */
    Mono<List<AuditEntry>> listBefore(OrganizationId organization, long sequence, @Nullable String subject, int most) {
        DatabaseClient.GenericExecuteSpec query = database.sql("""
                        select *
                          from audit.entry
                         where organization_id = :organization and sequence < :sequence
                           and (:subject::text is null or subject_id = :subject)
                         order by sequence desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("sequence", sequence)
                .bind("most", most);
        query = subject == null ? query.bindNull("subject", String.class) : query.bind("subject", subject);
        return query.mapProperties(AuditEntry.class).all().collectList();
    }

    /** Sentences that say something was read end in that word. */
    Mono<List<AuditEntry>> listReads(OrganizationId organization, String subject, int most) {
        return database.sql("""
                        select *
                          from audit.entry
                         where organization_id = :organization and subject_id = :subject and action like '%read'
                         order by sequence desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("subject", subject)
                .bind("most", most)
                .mapProperties(AuditEntry.class)
                .all()
                .collectList();
    }

    record Head(long sequence, byte[] hash) {}

    Mono<Head> findHead(OrganizationId organization) {
        return database.sql("select sequence, hash from audit.head where organization_id = :organization")
                .bind("organization", organization.value())
                .mapProperties(Head.class)
                .one();
    }
}
