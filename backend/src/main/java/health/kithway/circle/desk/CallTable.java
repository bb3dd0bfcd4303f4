package health.kithway.circle.desk;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Calls of staff with members: added and read, never changed. */
@Component
final class CallTable {

    private final DatabaseClient database;

    CallTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(Actor actor, Call call) {
        return database.sql("""
                        insert into tracking.circle_call
                               (organization_id, id, circle_id, referral_id, member_id, outcome, told, called_by, called_at)
                        values (:organization, :id, :circle, :referral, :member, :outcome, :told, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", call.id())
                .bind("circle", call.circle().value())
                .bind("referral", call.referral().value())
                .bind("member", call.member().value())
                .bind("outcome", call.outcome().name())
                .bind("told", call.told().stream().map(Enum::name).sorted().toArray(String[]::new))
                .bind("by", actor.id())
                .bind("at", call.at())
                .fetch()
                .rowsUpdated()
                .then();
    }

    private record Row(UUID memberId, Call.Outcome outcome, Instant calledAt) {

        CircleFile.Happening toHappening() {
            return new CircleFile.Happening("CALL_" + outcome.name(), new MemberId(memberId), calledAt);
        }
    }

    /** Newest first; at most 100. */
    Mono<List<CircleFile.Happening>> list(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select member_id, outcome, called_at
                          from tracking.circle_call
                         where organization_id = :organization and circle_id = :circle
                         order by id desc
                         limit 100
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapProperties(Row.class)
                .all()
                .map(Row::toHappening)
                .collectList();
    }
}
