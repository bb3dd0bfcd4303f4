package health.kithway.messaging.registration;

import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.Sender;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Senders with what carriers know of them. */
@Component
final class RegistrationTable {

    private static final String SENDERS = """
            select sender.id, sender.channel, sender.address, sender.display_name, sender.require_tls, sender.active,
                   sender.per_second, sender.per_day, pace.held_until, pace.held_because, known.registration
              from (select organization_id, id, channel, address, display_name, require_tls, true as active,
                           per_second, per_day, created_at
                      from messaging.sender
                     union all
                    select organization_id, id, channel, address, display_name, true, false, 1.0, 2000, proposed_at
                      from messaging.sender_proposal
                     where activated_at is null) sender
              left join messaging.pace pace
                on pace.organization_id = sender.organization_id and pace.sender_id = sender.id
              left join messaging.sender_registration known
                on known.organization_id = sender.organization_id and known.sender_id = sender.id
             where sender.organization_id = :organization
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    RegistrationTable(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    record Row(
            UUID id,
            Channel channel,
            String address,
            String displayName,
            boolean requireTls,
            boolean active,
            double perSecond,
            @Nullable Integer perDay,
            @Nullable Instant heldUntil,
            @Nullable String heldBecause,
            @Nullable Json registration) {}

    Mono<List<RegisteredSender>> list(OrganizationId organization) {
        return database.sql(SENDERS + " order by sender.active, sender.created_at desc, sender.id desc limit 100")
                .bind("organization", organization.value())
                .mapProperties(Row.class)
                .all()
                .map(this::toSender)
                .collectList();
    }

    Mono<RegisteredSender> find(OrganizationId organization, UUID sender) {
        return database.sql(SENDERS + " and sender.id = :sender")
                .bind("organization", organization.value())
                .bind("sender", sender)
                .mapProperties(Row.class)
                .one()
                .map(this::toSender);
    }

    Mono<Void> keep(OrganizationId organization, UUID sender, Registration registration) {
        return changed(
                database.sql("""
                        insert into messaging.sender_registration (organization_id, sender_id, registration, changed_at)
                        values (:organization, :sender, :registration, :at)
                        on conflict (organization_id, sender_id)
                        do update set registration = excluded.registration, changed_at = excluded.changed_at
                        """)
                        .bind("registration", Json.of(json.writeValueAsBytes(registration)))
                        .bind("at", clock.instant()),
                organization,
                sender);
    }

    Mono<Void> propose(OrganizationId organization, Sender sender) {
        return changed(
                database.sql("""
                        insert into messaging.sender_proposal
                               (organization_id, id, channel, address, display_name, proposed_at)
                        values (:organization, :sender, :channel, :address, :name, :at)
                        """)
                        .bind("channel", sender.channel().name())
                        .bind("address", sender.address())
                        .bind("name", sender.displayName())
                        .bind("at", clock.instant()),
                organization,
                sender.id());
    }

    Mono<Void> activate(OrganizationId organization, UUID sender) {
        return changed(database.sql("""
                        update messaging.sender_proposal set activated_at = :at
                         where organization_id = :organization and id = :sender
                        """).bind("at", clock.instant()), organization, sender);
    }

    Mono<Void> set(OrganizationId organization, UUID sender, Pacing pacing) {
        return changed(
                database.sql("""
                        update messaging.sender
                           set require_tls = :tls, per_second = :perSecond, per_day = :perDay
                         where organization_id = :organization and id = :sender
                        """)
                        .bind("tls", pacing.requireTls())
                        .bind("perSecond", pacing.perSecond())
                        .bind("perDay", Bound.orNull(pacing.perDay(), Integer.class)),
                organization,
                sender);
    }

    Mono<Void> release(OrganizationId organization, UUID sender) {
        return changed(database.sql("""
                        update messaging.pace set held_until = null, held_because = null
                         where organization_id = :organization and sender_id = :sender
                        """), organization, sender);
    }

    private static Mono<Void> changed(
            DatabaseClient.GenericExecuteSpec change, OrganizationId organization, UUID sender) {
        return change.bind("organization", organization.value())
                .bind("sender", sender)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private RegisteredSender toSender(Row row) {
        Json known = row.registration();
        return new RegisteredSender(
                row.id(),
                row.channel(),
                row.address(),
                row.displayName(),
                row.requireTls(),
                row.active() ? RegisteredSender.State.ACTIVE : RegisteredSender.State.PROPOSED,
                row.perSecond(),
                row.perDay(),
                row.heldUntil(),
                row.heldBecause(),
                known == null ? Registration.NONE : json.readValue(known.asArray(), Registration.class));
    }
}
