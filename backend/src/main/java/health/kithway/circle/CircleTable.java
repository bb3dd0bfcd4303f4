package health.kithway.circle;

import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Circles with everybody in them. */
@Component
final class CircleTable {

    private final DatabaseClient database;

    CircleTable(DatabaseClient database) {
        this.database = database;
    }

    private record CircleRow(
            UUID id,
            UUID patientId,
            @Nullable UUID onPointId,
            @Nullable Instant onPointSince,
            @Nullable Instant closedAt) {

        Circle with(List<ReferralId> referrals, List<Member> members) {
            return new Circle(
                    new CircleId(id),
                    new PersonId(patientId),
                    referrals,
                    onPointId == null ? null : new MemberId(onPointId),
                    onPointSince,
                    closedAt != null,
                    members);
        }
    }

    private record MemberRow(
            UUID id,
            UUID circleId,
            UUID personId,
            Preset preset,
            MemberState state,
            @Nullable UUID broughtBy,
            Instant joinedAt,
            @Nullable Permission permission,
            @Nullable Instant until) {

        Member with(List<MemberRow> same) {
            return new Member(
                    new MemberId(id),
                    new CircleId(circleId),
                    new PersonId(personId),
                    preset,
                    state,
                    broughtBy == null ? null : new MemberId(broughtBy),
                    joinedAt,
                    same.stream().flatMap(MemberRow::right).toList());
        }

        private Stream<Right> right() {
            return permission == null ? Stream.empty() : Stream.of(new Right(permission, until));
        }
    }

    Mono<Circle> findOf(OrganizationId organization, ReferralId referral) {
        return database.sql("""
                        select circle_id
                          from tracking.circle_referral
                         where organization_id = :organization and referral_id = :referral
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .mapValue(UUID.class)
                .one()
                .flatMap(circle -> find(organization, new CircleId(circle)));
    }

    Mono<Circle> findOfMember(OrganizationId organization, MemberId member) {
        return database.sql("""
                        select circle_id
                          from tracking.circle_member
                         where organization_id = :organization and id = :member
                        """)
                .bind("organization", organization.value())
                .bind("member", member.value())
                .mapValue(UUID.class)
                .one()
                .flatMap(circle -> find(organization, new CircleId(circle)));
    }

    /** Of whom a person is the patient or a member, whatever became of it. */
    Mono<List<CircleId>> listAround(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select id
                          from tracking.circle
                         where organization_id = :organization and patient_id = :person
                        union
                        select circle_id
                          from tracking.circle_member
                         where organization_id = :organization and person_id = :person
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapValue(UUID.class)
                .all()
                .map(CircleId::new)
                .collectList();
    }

    /** Who a person is around a referral, kept as it is until the transaction ends; out or in, the last one first. */
    Mono<List<MemberId>> lockMembers(OrganizationId organization, ReferralId referral, PersonId person) {
        return database.sql("""
                        select member.id
                          from tracking.circle_referral circled
                          join tracking.circle_member member
                            on member.organization_id = circled.organization_id and member.circle_id = circled.circle_id
                         where circled.organization_id = :organization and circled.referral_id = :referral
                           and member.person_id = :person
                         order by member.joined_at desc, member.id desc
                           for share of member
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .bind("person", person.value())
                .mapValue(UUID.class)
                .all()
                .map(MemberId::new)
                .collectList();
    }

    Mono<Circle> find(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select id, patient_id, on_point_id, on_point_since, closed_at
                          from tracking.circle
                         where organization_id = :organization and id = :circle
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapProperties(CircleRow.class)
                .one()
                .flatMap(row -> listReferrals(organization, circle)
                        .flatMap(referrals ->
                                listMembers(organization, circle).map(members -> row.with(referrals, members))));
    }

    private Mono<List<ReferralId>> listReferrals(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select referral_id
                          from tracking.circle_referral
                         where organization_id = :organization and circle_id = :circle
                         order by added_at, referral_id
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapValue(UUID.class)
                .all()
                .map(ReferralId::new)
                .collectList();
    }

    private Mono<List<Member>> listMembers(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select member.id, member.circle_id, member.person_id, member.preset, member.state,
                               member.brought_by, member.joined_at, permission.permission, permission.until
                          from tracking.circle_member member
                          left join tracking.circle_permission permission
                            on permission.organization_id = member.organization_id and permission.member_id = member.id
                         where member.organization_id = :organization and member.circle_id = :circle
                         order by member.joined_at, member.id, permission.permission
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapProperties(MemberRow.class)
                .all()
                .collectList()
                .map(CircleTable::group);
    }

    private static List<Member> group(List<MemberRow> rows) {
        Map<UUID, List<MemberRow>> byId =
                rows.stream().collect(Collectors.groupingBy(MemberRow::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream().map(same -> same.getFirst().with(same)).toList();
    }
}
