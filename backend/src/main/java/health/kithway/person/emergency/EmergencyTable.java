package health.kithway.person.emergency;

import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import health.kithway.person.emergency.EmergencyAccess.Reason;
import health.kithway.person.emergency.EmergencyAccess.Review;
import health.kithway.person.emergency.EmergencyAccess.Verdict;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Emergency accesses and their reviews, only ever added to. */
@Component
final class EmergencyTable {

    private static final String ACCESSES = """
            select access.id, access.person_id, access.opened_by, access.reason, access.words_id, access.opened_at,
                   access.ends_at, review.verdict, review.reviewed_by, review.reviewed_at
              from vault.person_emergency access
              left join vault.person_emergency_review review
                on review.organization_id = access.organization_id and review.emergency_id = access.id
             where access.organization_id = :organization
            """;

    private final DatabaseClient database;

    EmergencyTable(DatabaseClient database) {
        this.database = database;
    }

    record Row(
            UUID id,
            UUID personId,
            String openedBy,
            Reason reason,
            UUID wordsId,
            Instant openedAt,
            Instant endsAt,
            @Nullable Verdict verdict,
            @Nullable String reviewedBy,
            @Nullable Instant reviewedAt) {

        EmergencyAccess toAccess() {
            Review review = verdict == null || reviewedBy == null || reviewedAt == null
                    ? null
                    : new Review(verdict, reviewedBy, reviewedAt);
            return new EmergencyAccess(id, new PersonId(personId), openedBy, reason, openedAt, endsAt, review);
        }
    }

    Mono<Void> insert(OrganizationId organization, EmergencyAccess access, KeptWordsId why) {
        return database.sql("""
                        insert into vault.person_emergency
                               (organization_id, id, person_id, opened_by, reason, words_id, opened_at, ends_at)
                        values (:organization, :id, :person, :by, :reason, :words, :at, :ends)
                        """)
                .bind("organization", organization.value())
                .bind("id", access.id())
                .bind("person", access.person().value())
                .bind("by", access.openedBy())
                .bind("reason", access.reason().name())
                .bind("words", why.value())
                .bind("at", access.openedAt())
                .bind("ends", access.endsAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Row> find(OrganizationId organization, UUID id) {
        return database.sql(ACCESSES + " and access.id = :id")
                .bind("organization", organization.value())
                .bind("id", id)
                .mapProperties(Row.class)
                .one();
    }

    /** Newest first, before an access. */
    Mono<List<Row>> list(OrganizationId organization, @Nullable Boolean reviewed, @Nullable UUID before, int most) {
        return database.sql(ACCESSES + """
                         and (:reviewed::boolean is null or (review.verdict is not null) = :reviewed)
                         and (:before::uuid is null or access.id < :before)
                         order by access.id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("reviewed", Bound.orNull(reviewed, Boolean.class))
                .bind("before", Bound.orNull(before, UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    /** False when somebody reviewed it before. */
    Mono<Boolean> review(OrganizationId organization, EmergencyAccess access, Review review) {
        return database.sql("""
                        insert into vault.person_emergency_review
                               (organization_id, emergency_id, opened_by, verdict, reviewed_by, reviewed_at)
                        values (:organization, :id, :openedBy, :verdict, :by, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", access.id())
                .bind("openedBy", access.openedBy())
                .bind("verdict", review.verdict().name())
                .bind("by", review.reviewedBy())
                .bind("at", review.reviewedAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
