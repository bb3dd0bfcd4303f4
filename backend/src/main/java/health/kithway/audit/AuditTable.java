package health.kithway.audit;

import health.kithway.tenancy.Actor;
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
    Mono<Void> append(Actor actor, List<Sentence> sentences, String requestId) {
        return database.sql("""
                        select audit.append(:organization, :at, :actorKind, :actor, said.action,
                                            said.subject_kind, said.subject_id, said.purpose, :request)
                          from unnest(:actions::text[], :subjectKinds::text[], :subjects::text[], :purposes::text[])
                               as said (action, subject_kind, subject_id, purpose)
                        """)
                .bind("organization", actor.organization().value())
                .bind("at", clock.instant())
                .bind("actorKind", actor.kind().name())
                .bind("actor", actor.id())
                .bind("actions", each(sentences, Sentence::action))
                .bind("subjectKinds", each(sentences, Sentence::subjectKind))
                .bind("subjects", each(sentences, Sentence::subjectId))
                .bind("purposes", each(sentences, Sentence::purpose))
                .bind("request", requestId)
                .mapValue(Long.class)
                .all()
                .then();
    }

    private static String[] each(List<Sentence> sentences, Function<Sentence, String> part) {
        return sentences.stream().map(part).toArray(String[]::new);
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

    record Head(long sequence, byte[] hash) {}

    Mono<Head> findHead(OrganizationId organization) {
        return database.sql("select sequence, hash from audit.head where organization_id = :organization")
                .bind("organization", organization.value())
                .mapProperties(Head.class)
                .one();
    }
}
