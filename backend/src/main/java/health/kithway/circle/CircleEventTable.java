package health.kithway.circle;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What happened in circles; only added to. */
@Component
final class CircleEventTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    CircleEventTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> insert(
            Actor actor, CircleId circle, EventKind kind, @Nullable MemberId member, @Nullable MemberId byMember) {
        return database.sql("""
                        insert into tracking.circle_event (organization_id, id, circle_id, kind, member_id, by_member,
                                                           by_kind, occurred_at)
                        values (:organization, :id, :circle, :kind, :member, :by, :byKind, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", ids.next())
                .bind("circle", circle.value())
                .bind("kind", kind.name())
                .bind("member", Bound.orNull(value(member), UUID.class))
                .bind("by", Bound.orNull(value(byMember), UUID.class))
                .bind("byKind", actor.kind().name())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    private record Row(
            UUID id,
            EventKind kind,
            @Nullable UUID memberId,
            @Nullable UUID byMember,
            ActorKind byKind,
            Instant occurredAt) {

        CircleEvent toEvent() {
            return new CircleEvent(
                    id,
                    kind,
                    memberId == null ? null : new MemberId(memberId),
                    byMember == null ? null : new MemberId(byMember),
                    byKind,
                    occurredAt);
        }
    }

    /** Newest first. */
    Mono<List<CircleEvent>> list(OrganizationId organization, CircleId circle, int most) {
        return database.sql("""
                        select id, kind, member_id, by_member, by_kind, occurred_at
                          from tracking.circle_event
                         where organization_id = :organization and circle_id = :circle
                         order by occurred_at desc, id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(Row::toEvent)
                .collectList();
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }
}
