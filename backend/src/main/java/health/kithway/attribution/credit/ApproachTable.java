package health.kithway.attribution.credit;

import health.kithway.attribution.model.Approach;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is known of referrals besides their touches. */
@Component
final class ApproachTable {

    private final DatabaseClient database;

    ApproachTable(DatabaseClient database) {
        this.database = database;
    }

    /** A referral's credit as it stands. */
    record Head(
            UUID referralId,
            @Nullable ProgramId programId,
            @Nullable ServiceLineId serviceLineId,
            Instant sentAt,
            LocalDate sentOn,
            Instant closesAt,
            @Nullable UUID mergedInto,
            int revision,
            String creditHash) {

        Approach approach() {
            return new Approach(referralId, programId, serviceLineId, sentAt, sentOn, closesAt, mergedInto);
        }
    }

    /**
     * Held until the end of the transaction, always in the same order, so that no two revisions are made at once. Locked first and
     * read afterwards: a joined row that another transaction has just added would be missed by the waiting statement.
     */
    Mono<List<Head>> lock(OrganizationId organization, Collection<UUID> referrals) {
        return database.sql("""
                        select referral_id
                          from tracking.attribution_referral
                         where organization_id = :organization and referral_id = any(:referrals)
                         order by referral_id
                           for update
                        """)
                .bind("organization", organization.value())
                .bind("referrals", referrals.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .then(Mono.defer(() -> listHeads(organization, referrals)));
    }

    private Mono<List<Head>> listHeads(OrganizationId organization, Collection<UUID> referrals) {
        return database.sql("""
                        select known.referral_id, known.program_id, known.service_line_id, known.sent_at, known.sent_on,
                               known.closes_at, known.merged_into, known.revision, revision.credit_hash
                          from tracking.attribution_referral known
                          join tracking.attribution_revision revision
                            on revision.organization_id = known.organization_id and revision.referral_id = known.referral_id
                           and revision.revision = known.revision
                         where known.organization_id = :organization and known.referral_id = any(:referrals)
                         order by known.referral_id
                        """)
                .bind("organization", organization.value())
                .bind("referrals", referrals.toArray(UUID[]::new))
                .mapProperties(Head.class)
                .all()
                .collectList();
    }

    /** Which of a program's referrals were sent from a day on and before another, in order; after the given one. */
    Mono<List<UUID>> listSent(
            OrganizationId organization, ProgramId program, LocalDate from, LocalDate before, UUID after, int most) {
        return database.sql("""
                        select referral_id
                          from tracking.attribution_referral
                         where organization_id = :organization and program_id = :program
                           and sent_on >= :from and sent_on < :before and referral_id > :after
                         order by referral_id
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("from", from)
                .bind("before", before)
                .bind("after", after)
                .bind("most", most)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    Mono<Void> merge(OrganizationId organization, UUID duplicate, UUID kept) {
        return database.sql("""
                        update tracking.attribution_referral
                           set merged_into = :kept
                         where organization_id = :organization and referral_id = :duplicate
                        """)
                .bind("organization", organization.value())
                .bind("duplicate", duplicate)
                .bind("kept", kept)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
