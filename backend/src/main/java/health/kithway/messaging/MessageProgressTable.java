package health.kithway.messaging;

import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How messages move on. */
@Component
final class MessageProgressTable {

    private final DatabaseClient database;
    private final Clock clock;

    MessageProgressTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new decision about a message and what follows from it. */
    Mono<Void> decide(OrganizationId organization, MessageId id, Permits.Permit permit, MessageState state) {
        return database.sql("""
                        update messaging.message
                           set state = :state, changed_at = :at,
                               handed_over_at = case when :state = 'HANDED_OVER' then :at end,
                               due_at = case when :state = 'HANDED_OVER' then due_at end,
                               decision_id = :decision, decision_permitted = :permitted,
                               decision_reason = :reason, decision_rule = :rule, decided_at = :decidedAt
                         where organization_id = :organization and id = :id and state = 'PLANNED'
                        """)
                .bind("state", state.name())
                .bind("at", clock.instant())
                .bind("decision", permit.decision())
                .bind("permitted", permit.permitted())
                .bind("reason", permit.reason())
                .bind("rule", permit.rule())
                .bind("decidedAt", permit.at())
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Ends a message that was not handed over. */
    Mono<Void> end(OrganizationId organization, MessageId id, MessageState state, String problem) {
        return database.sql("""
                        update messaging.message
                           set state = :state, problem = :problem, changed_at = :at, due_at = null, leased_until = null
                         where organization_id = :organization and id = :id and state = 'PLANNED'
                        """)
                .bind("state", state.name())
                .bind("problem", problem)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Nothing that waits is sent any more, and no question is open. */
    Mono<Void> withdraw(
            OrganizationId organization, UUID referral, Collection<String> occasions, boolean closesQuestions) {
        return database.sql("""
                        update messaging.message
                           set state = case when state = 'PLANNED' then 'EXPIRED' else state end,
                               problem = case when state = 'PLANNED' then 'WITHDRAWN' else problem end,
                               due_at = case when state = 'PLANNED' then null else due_at end,
                               not_after = :at, changed_at = case when state = 'PLANNED' then :at else changed_at end
                         where organization_id = :organization and referral_id = :referral and occasion = any(:occasions)
                           and (state = 'PLANNED'
                                or (:closes and asks is not null and (not_after is null or not_after > :at)))
                        """)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("referral", referral)
                .bind("occasions", occasions.toArray(String[]::new))
                .bind("closes", closesQuestions)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The same of everything to one person. */
    Mono<Void> withhold(OrganizationId organization, PersonId person, Collection<UUID> referrals) {
        return database.sql("""
                        update messaging.message
                           set state = case when state = 'PLANNED' then 'EXPIRED' else state end,
                               problem = case when state = 'PLANNED' then 'WITHDRAWN' else problem end,
                               due_at = case when state = 'PLANNED' then null else due_at end,
                               not_after = :at, changed_at = case when state = 'PLANNED' then :at else changed_at end
                         where organization_id = :organization and person_id = :person and referral_id = any(:referrals)
                           and (state = 'PLANNED' or (asks is not null and not_after > :at))
                        """)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("referrals", referrals.toArray(UUID[]::new))
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The carrier certainly has not got it: it is due again. */
    Mono<Void> waitAgain(OrganizationId organization, MessageId id, Instant due) {
        return database.sql("""
                        update messaging.message
                           set state = 'PLANNED', handed_over_at = null, attempts = attempts + 1, looks = 0, claims = 0, problem = null,
                               due_at = :due, leased_until = null, changed_at = :at
                         where organization_id = :organization and id = :id and state in ('HANDED_OVER', 'UNCERTAIN')
                        """)
                .bind("due", due)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The carrier did not take it from this sender: from another, at once. */
    Mono<Void> fromAnother(OrganizationId organization, MessageId id, UUID avoid) {
        return database.sql("""
                        update messaging.message
                           set state = 'PLANNED', handed_over_at = null, attempts = 0, claims = 0, problem = null, avoid_sender = :avoid,
                               due_at = :at, leased_until = null, changed_at = :at
                         where organization_id = :organization and id = :id and state = 'HANDED_OVER'
                        """)
                .bind("avoid", avoid)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The carrier could not deliver it and never will: it is tried anew, as if it had not been handed over. */
    Mono<Void> repeat(OrganizationId organization, MessageId id, Instant due, String problem) {
        return database.sql("""
                        update messaging.message
                           set state = 'PLANNED', handed_over_at = null, carrier_id = null, repeats = repeats + 1, attempts = 0, claims = 0,
                               problem = :problem, due_at = :due, leased_until = null, changed_at = :at
                         where organization_id = :organization and id = :id and handed_over_at is not null
                        """)
                .bind("problem", problem)
                .bind("due", due)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Nobody knows whether it was sent: it is looked for at the carrier from then on. */
    Mono<Void> doubt(OrganizationId organization, MessageId id, String problem, Instant look) {
        return database.sql("""
                        update messaging.message
                           set state = 'UNCERTAIN', problem = :problem, changed_at = :at, due_at = :look, leased_until = null
                         where organization_id = :organization and id = :id and state = 'HANDED_OVER'
                        """)
                .bind("problem", problem)
                .bind("look", look)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> moveOn(
            OrganizationId organization,
            MessageId id,
            MessageState state,
            @Nullable String carrier,
            @Nullable String problem) {
        return database.sql("""
                        update messaging.message
                           set state = :state, changed_at = :at, due_at = null, leased_until = null,
                               carrier_id = coalesce(nullif(:carrier, ''), carrier_id), problem = nullif(:problem, '')
                         where organization_id = :organization and id = :id
                        """)
                .bind("state", state.name())
                .bind("at", clock.instant())
                .bind("carrier", carrier == null ? "" : carrier)
                .bind("problem", problem == null ? "" : problem)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Keeps every status of every attempt once; false when it was told before. */
    Mono<Boolean> keepStatus(
            OrganizationId organization, MessageId id, String carrier, CarrierStep step, @Nullable String problem) {
        return database.sql("""
                        insert into messaging.status (organization_id, message_id, carrier_id, state, problem, recorded_at)
                        values (:organization, :message, :carrier, :state, nullif(:problem, ''), :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("message", id.value())
                .bind("carrier", carrier)
                .bind("state", step.name())
                .bind("problem", problem == null ? "" : problem)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(count -> count == 1);
    }

    /** Whether an attempt had ended, by what was told of it. */
    Mono<Boolean> hasEnded(OrganizationId organization, MessageId id, String carrier) {
        return database.sql("""
                        select exists (select from messaging.status
                                        where organization_id = :organization and message_id = :message and carrier_id = :carrier
                                          and state in ('DELIVERED', 'UNDELIVERED', 'FAILED', 'CANCELLED'))
                        """)
                .bind("organization", organization.value())
                .bind("message", id.value())
                .bind("carrier", carrier)
                .mapValue(Boolean.class)
                .one();
    }

    /** Which organization a message belongs to, before that is known. */
    Mono<OrganizationId> findOrganization(MessageId id) {
        return database.sql("select organization_id from lookup.find_message(:message)")
                .bind("message", id.value())
                .mapValue(UUID.class)
                .one()
                .map(OrganizationId::new);
    }

    /** Nothing that waits for a person is sent, no question to them is open, and nothing of what was said can be opened. */
    Mono<Void> forget(OrganizationId organization, PersonId person) {
        return database.sql("""
                        update messaging.message
                           set state = case when state = 'PLANNED' then 'SUPPRESSED' else state end,
                               problem = case when state = 'PLANNED' then 'ERASED' else problem end,
                               changed_at = case when state = 'PLANNED' then :at else changed_at end,
                               not_after = :at, sealed_values = ''
                         where organization_id = :organization and person_id = :person
                        """)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("person", person.value())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
