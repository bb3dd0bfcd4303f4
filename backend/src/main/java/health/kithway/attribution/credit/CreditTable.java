package health.kithway.attribution.credit;

import health.kithway.attribution.model.Approach;
import health.kithway.attribution.model.CreditRevision;
import health.kithway.attribution.model.Share;
import health.kithway.attribution.model.Touch;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Stores credit, revision after revision. */
@Component
final class CreditTable {

    private final DatabaseClient database;
    private final JsonMapper json;

    CreditTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One share as the database reads it from JSON. */
    private record Line(
            int place,
            UUID touchId,
            String kind,
            String channel,
            @Nullable UUID shareLinkId,
            @Nullable UUID programId,
            @Nullable UUID campaignId,
            @Nullable UUID practiceId,
            @Nullable String classification,
            String reason,
            int basisPoints,
            boolean principal,
            Instant occurredAt,
            Instant recordedAt) {

        static Line of(int place, Share share) {
            Touch touch = share.touch();
            return new Line(
                    place,
                    touch.touchId(),
                    touch.kind().name(),
                    touch.channel().name(),
                    touch.shareLinkId() == null ? null : touch.shareLinkId().value(),
                    touch.programId() == null ? null : touch.programId().value(),
                    touch.campaignId() == null ? null : touch.campaignId().value(),
                    touch.practiceId(),
                    touch.classification() == null
                            ? null
                            : touch.classification().name(),
                    share.reason().name(),
                    share.basisPoints(),
                    share.principal(),
                    touch.occurredAt(),
                    touch.recordedAt());
        }
    }

    private static final String LINES = """
            lines as (
              select *
                from jsonb_to_recordset(:lines) as line (
                       place integer, "touchId" uuid, kind text, channel text, "shareLinkId" uuid, "programId" uuid,
                       "campaignId" uuid, "practiceId" uuid, classification text, reason text, "basisPoints" integer,
                       principal boolean, "occurredAt" timestamptz, "recordedAt" timestamptz)),
            """;

    private static final String REVISION = """
            revision as (
              insert into tracking.attribution_revision
                     (organization_id, referral_id, revision, occasion, model, model_version, window_days, touch_hash,
                      credit_hash, credited_at)
              values (:organization, :referral, :revision, :occasion, :model, :version, :days, :touchHash, :creditHash, :at))
            insert into tracking.attribution_credit
                   (organization_id, referral_id, revision, touch, model, model_version, touch_id, kind, channel,
                    share_link_id, program_id, campaign_id, practice_id, visit_id, classification, reason, basis_points,
                    principal, occurred_at, recorded_at, credited_at)
            select :organization, :referral, :revision, place, :model, :version, "touchId", kind, channel,
                   "shareLinkId", "programId", "campaignId", "practiceId", case kind when 'VISIT' then "touchId" end,
                   classification, reason, "basisPoints", principal, "occurredAt", "recordedAt", :at
              from lines
            """;

    /** The referral, what it came by, and the first revision of its credit. */
    Mono<Void> insert(OrganizationId organization, CreditRevision made, Instant at) {
        Approach approach = made.approach();
        ServiceLineId line = approach.serviceLineId();
        ProgramId program = approach.programId();
        return revision("with " + LINES + """
                        head as (
                          insert into tracking.attribution_referral
                                 (organization_id, referral_id, program_id, service_line_id, sent_at, sent_on, closes_at, revision)
                          values (:organization, :referral, :program, :line, :sent, :day, :closes, :revision)),
                        touches as (
                          insert into tracking.attribution_touch
                                 (organization_id, referral_id, touch_id, recorded_at, kind, channel, share_link_id,
                                  program_id, campaign_id, practice_id, classification, occurred_at)
                          select :organization, :referral, "touchId", "recordedAt", kind, channel, "shareLinkId",
                                 "programId", "campaignId", "practiceId", classification, "occurredAt"
                            from lines),
                        """ + REVISION, organization, made, 1, Occasion.SENT, at)
                .bind("program", Bound.orNull(program == null ? null : program.value(), UUID.class))
                .bind("line", Bound.orNull(line == null ? null : line.value(), UUID.class))
                .bind("sent", approach.sentAt())
                .bind("day", approach.sentOn())
                .bind("closes", approach.closesAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Another revision, in force from now on. */
    Mono<Void> append(OrganizationId organization, CreditRevision made, int revision, Occasion occasion, Instant at) {
        return revision("with " + LINES + """
                        head as (
                          update tracking.attribution_referral
                             set revision = :revision
                           where organization_id = :organization and referral_id = :referral),
                        """ + REVISION, organization, made, revision, occasion, at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private DatabaseClient.GenericExecuteSpec revision(
            String sql, OrganizationId organization, CreditRevision made, int revision, Occasion occasion, Instant at) {
        List<Share> shares = made.shares();
        List<Line> lines = IntStream.range(0, shares.size())
                .mapToObj(place -> Line.of(place + 1, shares.get(place)))
                .toList();
        return database.sql(sql)
                .bind("organization", organization.value())
                .bind("referral", made.approach().referralId())
                .bind("lines", Json.of(json.writeValueAsBytes(lines)))
                .bind("revision", revision)
                .bind("occasion", occasion.name())
                .bind("model", made.version().model().name())
                .bind("version", made.version().version())
                .bind("days", made.windowDays())
                .bind("touchHash", made.touchHash())
                .bind("creditHash", made.creditHash())
                .bind("at", at);
    }
}
