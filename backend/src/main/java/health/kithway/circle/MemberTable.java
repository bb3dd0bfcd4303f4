package health.kithway.circle;

import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes circles, members and their rights. */
@Component
final class MemberTable {

    private final DatabaseClient database;
    private final Clock clock;

    MemberTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insertCircle(OrganizationId organization, CircleId circle, PersonId patient) {
        return database.sql("""
                        insert into tracking.circle (organization_id, id, patient_id, created_at, changed_at)
                        values (:organization, :id, :patient, :at, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", circle.value())
                .bind("patient", patient.value())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** False where the referral has a circle already. */
    Mono<Boolean> insertReferral(OrganizationId organization, CircleId circle, ReferralId referral) {
        return database.sql("""
                        insert into tracking.circle_referral (organization_id, referral_id, circle_id, added_at)
                        values (:organization, :referral, :circle, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .bind("circle", circle.value())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> insert(OrganizationId organization, Member member) {
        MemberId by = member.broughtBy();
        return database.sql("""
                        insert into tracking.circle_member (organization_id, id, circle_id, person_id, preset, state,
                                                            brought_by, joined_at, changed_at)
                        values (:organization, :id, :circle, :person, :preset, :state, :by, :at, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", member.id().value())
                .bind("circle", member.circle().value())
                .bind("person", member.person().value())
                .bind("preset", member.preset().name())
                .bind("state", member.state().name())
                .bind("by", Bound.orNull(by == null ? null : by.value(), UUID.class))
                .bind("at", member.joinedAt())
                .fetch()
                .rowsUpdated()
                .then(Mono.defer(() -> insertRights(organization, member.id(), member.rights())));
    }

    /** Waits for whoever else changes something in the circle, and makes them wait. */
    Mono<Void> lock(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select id
                          from tracking.circle
                         where organization_id = :organization and id = :circle
                           for update
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapValue(UUID.class)
                .one()
                .then();
    }

    Mono<Void> become(OrganizationId organization, MemberId member, MemberState state) {
        return database.sql("""
                        update tracking.circle_member
                           set state = :state, changed_at = :at
                         where organization_id = :organization and id = :member
                        """)
                .bind("organization", organization.value())
                .bind("member", member.value())
                .bind("state", state.name())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> putOnPoint(OrganizationId organization, CircleId circle, MemberId member) {
        return database.sql("""
                        update tracking.circle
                           set on_point_id = :member, on_point_since = :at, changed_at = :at
                         where organization_id = :organization and id = :circle
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .bind("member", member.value())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Whoever is out is on point no more. */
    Mono<Void> putOffPoint(OrganizationId organization, MemberId member) {
        return database.sql("""
                        update tracking.circle
                           set on_point_id = null, on_point_since = null, changed_at = :at
                         where organization_id = :organization and on_point_id = :member
                           and id = (select circle_id
                                       from tracking.circle_member
                                      where organization_id = :organization and id = :member)
                        """)
                .bind("organization", organization.value())
                .bind("member", member.value())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> replaceRights(OrganizationId organization, MemberId member, Collection<Right> rights) {
        return database.sql("""
                        delete from tracking.circle_permission
                         where organization_id = :organization and member_id = :member
                        """)
                .bind("organization", organization.value())
                .bind("member", member.value())
                .fetch()
                .rowsUpdated()
                .then(Mono.defer(() -> insertRights(organization, member, List.copyOf(rights))));
    }

    private Mono<Void> insertRights(OrganizationId organization, MemberId member, List<Right> rights) {
        return Flux.fromIterable(rights)
                .concatMap(right -> database.sql("""
                                insert into tracking.circle_permission
                                       (organization_id, member_id, permission, until, granted_at)
                                values (:organization, :member, :permission, :until, :at)
                                """)
                        .bind("organization", organization.value())
                        .bind("member", member.value())
                        .bind("permission", right.permission().name())
                        .bind("until", Bound.orNull(right.until(), Instant.class))
                        .bind("at", clock.instant())
                        .fetch()
                        .rowsUpdated())
                .then();
    }
}
