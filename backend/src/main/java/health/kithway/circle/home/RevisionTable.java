package health.kithway.circle.home;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.tenancy.OrganizationId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether something changed in a circle since it was looked at last. */
@Component
final class RevisionTable {

    private final DatabaseClient database;

    RevisionTable(DatabaseClient database) {
        this.database = database;
    }

    /** Another word after every change; empty once the member is out. */
    Mono<String> find(OrganizationId organization, CircleId circle, MemberId member) {
        return database.sql("""
                        select md5(concat_ws('/', circle.changed_at, circle.on_point_id,
                                   (select max(changed_at) from tracking.circle_member other
                                     where other.organization_id = :organization and other.circle_id = :circle),
                                   (select max(changed_at) from tracking.circle_task task
                                     where task.organization_id = :organization and task.circle_id = :circle),
                                   (select max(referral.changed_at)
                                      from tracking.circle_referral part
                                      join tracking.referral referral
                                        on referral.organization_id = part.organization_id and referral.id = part.referral_id
                                     where part.organization_id = :organization and part.circle_id = :circle)))
                          from tracking.circle circle
                          join tracking.circle_member member
                            on member.organization_id = circle.organization_id and member.circle_id = circle.id
                         where circle.organization_id = :organization and circle.id = :circle
                           and member.id = :member and member.state in ('AWAITING', 'ACTIVE', 'HELD')
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .bind("member", member.value())
                .mapValue(String.class)
                .one();
    }
}
