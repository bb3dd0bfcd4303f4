package health.kithway.directory.privacynotice;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notices of organizations, every revision of what was read in them. */
@Component
final class NoticeTable {

    private final DatabaseClient database;

    NoticeTable(DatabaseClient database) {
        this.database = database;
    }

    private record Row(
            int revision,
            boolean saysReminders,
            @Nullable String address,
            @Nullable LocalDate inForceSince) {

        PrivacyNotice toPrivacyNotice() {
            return new PrivacyNotice(
                    revision, saysReminders, address == null ? null : URI.create(address), inForceSince);
        }
    }

    /** The newest; empty where none was ever noted. */
    Mono<PrivacyNotice> find(OrganizationId organization) {
        return database.sql("""
                        select revision, says_reminders, address, in_force_since
                          from tracking.directory_privacy_notice
                         where organization_id = :organization
                         order by revision desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toPrivacyNotice);
    }

    Mono<Void> insert(Actor actor, PrivacyNotice notice, Instant at) {
        URI address = notice.address();
        return database.sql("""
                        insert into tracking.directory_privacy_notice
                               (organization_id, revision, says_reminders, address, in_force_since, noted_by, noted_at)
                        values (:organization, :revision, :says, :address, :since, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("revision", notice.revision())
                .bind("says", notice.saysReminders())
                .bind("address", Bound.orNull(address == null ? null : address.toString(), String.class))
                .bind("since", Bound.orNull(notice.inForceSince(), LocalDate.class))
                .bind("by", actor.id())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
