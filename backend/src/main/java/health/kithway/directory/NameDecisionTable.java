package health.kithway.directory;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decisions about public names, each kept; the newest about a subject counts. */
@Component
final class NameDecisionTable {

    private final DatabaseClient database;

    NameDecisionTable(DatabaseClient database) {
        this.database = database;
    }

    /** False where the subject is neither the organization nor a location of it. */
    Mono<Boolean> insert(Actor actor, UUID id, NameDecision decision) {
        return database.sql("""
                        insert into tracking.directory_name_decision
                               (organization_id, id, subject_id, reveals, signed_for, decided_by, decided_at)
                        select :organization, :id, :subject, :reveals, :signed, :by, :at
                         where :subject = :organization
                            or exists (select from tracking.directory_location
                                        where organization_id = :organization and id = :subject)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", id)
                .bind("subject", decision.subject())
                .bind("reveals", decision.reveals())
                .bind("signed", decision.signedFor())
                .bind("by", actor.id())
                .bind("at", decision.decidedAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<List<NameDecision>> listInForce(OrganizationId organization, @Nullable UUID after, int most) {
        return database.sql("""
                        select distinct on (subject_id) subject_id as subject, reveals, signed_for, decided_at
                          from tracking.directory_name_decision
                         where organization_id = :organization and (:after::uuid is null or subject_id > :after)
                         order by subject_id, decided_at desc, id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("after", Bound.orNull(after, UUID.class))
                .bind("most", most)
                .mapProperties(NameDecision.class)
                .all()
                .collectList();
    }
}
