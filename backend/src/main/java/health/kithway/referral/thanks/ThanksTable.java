package health.kithway.referral.thanks;

import health.kithway.consent.disclosure.DisclosureFacts;
import health.kithway.consent.disclosure.Recipient;
import health.kithway.consent.disclosure.Topic;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Referrals that came by somebody's links. */
@Component
final class ThanksTable {

    /** More than anybody's page asks of at once. */
    private static final int MOST = 100;

    private final DatabaseClient database;

    ThanksTable(DatabaseClient database) {
        this.database = database;
    }

    private record Row(
            UUID patientId,
            UUID referralId,
            boolean sensitive,
            boolean part2,
            @Nullable UUID programId) {

        DisclosureFacts toFacts(PersonId sharer) {
            return new DisclosureFacts(
                    new PersonId(patientId),
                    Recipient.sharer(sharer),
                    Topic.THANKS,
                    referralId,
                    sensitive,
                    part2,
                    null,
                    programId);
        }
    }

    /** Those sent before a moment, the newest first. */
    Mono<List<DisclosureFacts>> list(OrganizationId organization, PersonId sharer, Instant before) {
        return database.sql("""
                        select referral.patient_id, referral.id as referral_id, coalesce(line.sensitive, false) as sensitive,
                               coalesce(line.part2, false) as part2, touch.program_id
                          from tracking.program_share_link link
                          join tracking.attribution_touch touch
                            on touch.organization_id = link.organization_id and touch.share_link_id = link.id
                           and touch.kind = 'LINK'
                          join tracking.referral referral
                            on referral.organization_id = touch.organization_id and referral.id = touch.referral_id
                          left join tracking.directory_service_line line
                            on line.organization_id = referral.organization_id and line.id = referral.service_line_id
                         where link.organization_id = :organization and link.sharer_id = :sharer
                           and referral.created_at < :before
                         order by referral.id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("sharer", sharer.value())
                .bind("before", before)
                .bind("most", MOST)
                .mapProperties(Row.class)
                .all()
                .map(row -> row.toFacts(sharer))
                .collectList();
    }
}
