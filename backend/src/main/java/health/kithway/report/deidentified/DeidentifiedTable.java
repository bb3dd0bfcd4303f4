package health.kithway.report.deidentified;

import health.kithway.tenancy.OrganizationId;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads fields, as the report role, which can see no person. */
@Component
final class DeidentifiedTable {

    private final DatabaseClient database;

    DeidentifiedTable(@Qualifier("reportDatabase") DatabaseClient database) {
        this.database = database;
    }

    /**
     * The year is the calendar year at the organization. A sensitive service line and one of a substance-use program are not
     * named (R-P2-01, R-ST-02); what was entered by mistake is left out.
     */
    Mono<List<String[]>> list(OrganizationId organization, int year, int most) {
        return database.sql("select " + Fields.selected() + """

                          from tracking.referral referral
                          join tracking.directory_organization organization
                            on organization.organization_id = referral.organization_id
                          join tracking.directory_location
                            on directory_location.organization_id = referral.organization_id
                           and directory_location.id = referral.location_id
                          left join tracking.directory_service_line
                            on directory_service_line.organization_id = referral.organization_id
                           and directory_service_line.id = referral.service_line_id
                           and not directory_service_line.sensitive and not directory_service_line.part2
                          left join tracking.routing_decision
                            on routing_decision.organization_id = referral.organization_id
                           and routing_decision.referral_id = referral.id
                          left join tracking.attribution_referral known
                            on known.organization_id = referral.organization_id and known.referral_id = referral.id
                          left join tracking.attribution_credit
                            on attribution_credit.organization_id = known.organization_id
                           and attribution_credit.referral_id = known.referral_id
                           and attribution_credit.revision = known.revision and attribution_credit.principal
                          left join lateral (
                            select max(appointment.starts_at) as starts_at
                              from tracking.referral_appointment appointment
                             where appointment.organization_id = referral.organization_id
                               and appointment.referral_id = referral.id
                               and appointment.state <> 'CANCELLED') referral_appointment on true
                         where referral.organization_id = :organization
                           and referral.created_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, organization.zone)
                           and referral.created_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, organization.zone)
                           and (referral.outcome is null or referral.outcome not in ('DUPLICATE', 'ERRORED'))
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("year", year)
                .bind("most", most)
                .mapValue(String[].class)
                .all()
                .collectList();
    }
}
