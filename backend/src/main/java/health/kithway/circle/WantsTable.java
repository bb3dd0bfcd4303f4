package health.kithway.circle;

import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What members want to hear of; no row: everything. */
@Component
final class WantsTable {

    private final DatabaseClient database;
    private final Clock clock;

    WantsTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(
            UUID memberId, String[] topics, @Nullable Instant pausedUntil) {

        Wants toWants() {
            return new Wants(
                    Arrays.stream(topics).map(Permission::valueOf).collect(Collectors.toUnmodifiableSet()),
                    pausedUntil);
        }
    }

    Mono<Map<MemberId, Wants>> list(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select member_id, topics, paused_until
                          from tracking.circle_wants
                         where organization_id = :organization and circle_id = :circle
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapProperties(Row.class)
                .all()
                .collectMap(row -> new MemberId(row.memberId()), Row::toWants);
    }

    Mono<Void> store(OrganizationId organization, Member member, Wants wants) {
        return database.sql("""
                        insert into tracking.circle_wants (organization_id, member_id, circle_id, topics, paused_until,
                                                           changed_at)
                        values (:organization, :member, :circle, :topics, :paused, :at)
                        on conflict (organization_id, member_id) do update
                           set topics = excluded.topics, paused_until = excluded.paused_until,
                               changed_at = excluded.changed_at
                        """)
                .bind("organization", organization.value())
                .bind("member", member.id().value())
                .bind("circle", member.circle().value())
                .bind(
                        "topics",
                        wants.topics().stream().map(Permission::name).sorted().toArray(String[]::new))
                .bind("paused", Bound.orNull(wants.pausedUntil(), Instant.class))
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
