package health.kithway.circle.joining;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Links into circles, and how they were answered. */
@Component
final class InvitationTable {

    private final DatabaseClient database;
    private final Clock clock;

    InvitationTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(OrganizationId organization, Invitation invitation, UUID pass) {
        MemberId by = invitation.madeBy();
        Instant until = invitation.rights().stream()
                .map(Right::until)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return database.sql("""
                        insert into tracking.circle_invitation (organization_id, id, circle_id, pass_id, kind, preset,
                                                                permissions, until, made_by, made_at, expires_at)
                        values (:organization, :id, :circle, :pass, :kind, :preset, :permissions, :until, :by, :at, :expires)
                        """)
                .bind("organization", organization.value())
                .bind("id", invitation.id())
                .bind("circle", invitation.circle().value())
                .bind("pass", pass)
                .bind("kind", invitation.kind().name())
                .bind("preset", invitation.preset().name())
                .bind(
                        "permissions",
                        invitation.rights().stream()
                                .map(right -> right.permission().name())
                                .toArray(String[]::new))
                .bind("until", Bound.orNull(until, Instant.class))
                .bind("by", Bound.orNull(by == null ? null : by.value(), UUID.class))
                .bind("at", clock.instant())
                .bind("expires", invitation.expiresAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    private record Row(
            UUID id,
            UUID circleId,
            Invitation.Kind kind,
            Preset preset,
            String[] permissions,
            @Nullable Instant until,
            @Nullable UUID madeBy,
            Instant expiresAt,
            Invitation.@Nullable Answer answer) {

        Invitation toInvitation() {
            return new Invitation(
                    id,
                    new CircleId(circleId),
                    kind,
                    preset,
                    Arrays.stream(permissions)
                            .map(name -> new Right(Permission.valueOf(name), until))
                            .toList(),
                    madeBy == null ? null : new MemberId(madeBy),
                    expiresAt,
                    answer);
        }
    }

    Mono<Invitation> find(OrganizationId organization, UUID invitation) {
        return database.sql("""
                        select id, circle_id, kind, preset, permissions, until, made_by, expires_at, answer
                          from tracking.circle_invitation
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", invitation)
                .mapProperties(Row.class)
                .one()
                .map(Row::toInvitation);
    }

    /** Open ones of a circle, the newest first. */
    Mono<List<Invitation>> listOpen(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select id, circle_id, kind, preset, permissions, until, made_by, expires_at, answer
                          from tracking.circle_invitation
                         where organization_id = :organization and circle_id = :circle
                           and answer is null and expires_at > :now
                         order by made_at desc, id
                         limit 100
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .bind("now", clock.instant())
                .mapProperties(Row.class)
                .all()
                .map(Row::toInvitation)
                .collectList();
    }

    /** Spends it, once: false where it was answered before. */
    Mono<Boolean> answer(
            OrganizationId organization, UUID invitation, Invitation.Answer answer, @Nullable MemberId member) {
        return database.sql("""
                        update tracking.circle_invitation
                           set answer = :answer, answered_at = :at, member_id = :member
                         where organization_id = :organization and id = :id and answer is null
                        """)
                .bind("organization", organization.value())
                .bind("id", invitation)
                .bind("answer", answer.name())
                .bind("at", clock.instant())
                .bind("member", Bound.orNull(member == null ? null : member.value(), UUID.class))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
