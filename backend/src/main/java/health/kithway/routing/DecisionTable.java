package health.kithway.routing;

import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.ProgramId;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Decision;
import health.kithway.routing.rule.Facts;
import health.kithway.routing.rule.Rejected;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Why each referral is where it is. */
@Component
final class DecisionTable {

    private static final String DECISIONS = """
            select referral_id, program_id, rule_set_version, rule_id, rule_name, location_id, provider_group_id,
                   booking, booking_reference, facts, rejected, decided_at
              from tracking.routing_decision
             where organization_id = :organization
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    DecisionTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Row(
            UUID referralId,
            @Nullable UUID programId,
            int ruleSetVersion,
            @Nullable UUID ruleId,
            String ruleName,
            UUID locationId,
            @Nullable UUID providerGroupId,
            Json booking,
            UUID bookingReference,
            Json facts,
            Json rejected,
            Instant decidedAt) {}

    Mono<Void> insert(OrganizationId organization, Routed routed, LocalDate week) {
        ProgramId program = routed.programId();
        Decision decision = routed.decision();
        ProviderGroupId group = decision.providerGroupId();
        Facts facts = routed.facts();
        ServiceLineId line = facts.serviceLineId();
        return database.sql("""
                        insert into tracking.routing_decision
                               (organization_id, referral_id, program_id, rule_set_version, rule_id, rule_name,
                                location_id, provider_group_id, service_line_id, week, booking, booking_reference, facts, rejected,
                                decided_at)
                        values (:organization, :referral, :program, :version, :rule, :ruleName,
                                :location, :group, :line, :week, :booking, :reference, :facts, :rejected, :at)
                        """)
                .bind("organization", organization.value())
                .bind("referral", routed.referralId())
                .bind("program", Bound.orNull(program == null ? null : program.value(), UUID.class))
                .bind("version", decision.ruleSetVersion())
                .bind("rule", Bound.orNull(decision.ruleId(), UUID.class))
                .bind("ruleName", decision.ruleName())
                .bind("location", decision.locationId().value())
                .bind("group", Bound.orNull(group == null ? null : group.value(), UUID.class))
                .bind("line", Bound.orNull(line == null ? null : line.value(), UUID.class))
                .bind("week", week)
                .bind("booking", written(decision.booking()))
                .bind("reference", routed.bookingReference())
                .bind("facts", written(facts))
                .bind("rejected", written(decision.rejected()))
                .bind("at", routed.decidedAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Routed> find(OrganizationId organization, UUID referral) {
        return database.sql(DECISIONS + " and referral_id = :referral")
                .bind("organization", organization.value())
                .bind("referral", referral)
                .mapProperties(Row.class)
                .one()
                .map(this::toRouted);
    }

    private record CameBy(UUID referralId, UUID programId) {}

    /** Of each of these referrals that came by a program, by which. */
    Mono<Map<UUID, UUID>> listPrograms(OrganizationId organization, Collection<UUID> referrals) {
        return database.sql("""
                        select referral_id, program_id
                          from tracking.routing_decision
                         where organization_id = :organization and referral_id = any(:referrals)
                           and program_id is not null
                        """)
                .bind("organization", organization.value())
                .bind("referrals", referrals.toArray(UUID[]::new))
                .mapProperties(CameBy.class)
                .all()
                .collectMap(CameBy::referralId, CameBy::programId);
    }

    /** Those of a program since a time, oldest first, after one that was read last. */
    Mono<List<Routed>> list(
            OrganizationId organization, ProgramId program, Instant since, @Nullable Routed last, int most) {
        return database.sql(DECISIONS + """
                           and program_id = :program and decided_at >= :since
                           and (:lastAt::timestamptz is null or (decided_at, referral_id) > (:lastAt, :last))
                         order by decided_at, referral_id
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("since", since)
                .bind("lastAt", Bound.orNull(last == null ? null : last.decidedAt(), Instant.class))
                .bind("last", Bound.orNull(last == null ? null : last.referralId(), UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(this::toRouted)
                .collectList();
    }

    private Routed toRouted(Row row) {
        Decision decision = new Decision(
                row.ruleId(),
                row.ruleName(),
                row.ruleSetVersion(),
                new LocationId(row.locationId()),
                row.providerGroupId() == null ? null : new ProviderGroupId(row.providerGroupId()),
                json.readValue(row.booking().asArray(), Booking.class),
                List.of(json.readValue(row.rejected().asArray(), Rejected[].class)));
        return new Routed(
                row.referralId(),
                row.programId() == null ? null : new ProgramId(row.programId()),
                decision,
                row.bookingReference(),
                json.readValue(row.facts().asArray(), Facts.class),
                row.decidedAt());
    }

    private Json written(Object value) {
        return Json.of(json.writeValueAsBytes(value));
    }
}
