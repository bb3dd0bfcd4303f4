package health.kithway.program;

import health.kithway.consent.text.ConsentTextId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Versions of programs and how far each has come. Changes of state are false where the version was not at that point. */
@Component
final class VersionTable {

    private static final String STATE = "case when version.ended_at is null then version.state else 'RETIRED' end";

    private final DatabaseClient database;

    VersionTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(Actor actor, ProgramId program, int version, ProgramContent content, Instant at) {
        return database.sql("""
                        insert into tracking.program_version
                               (organization_id, program_id, version, state, name, consent_text_ids, reminder_plan,
                                share_page, editors, created_at)
                        values (:organization, :program, :version, 'DRAFT', :name, :texts, :plan, :sharePage,
                                array[:editor], :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("program", program.value())
                .bind("version", version)
                .bind("name", content.name())
                .bind("texts", ContentTable.toIds(content.consentTextIds()))
                .bind("plan", content.reminderPlan())
                .bind("sharePage", content.sharePage())
                .bind("editor", actor.id())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** False if it is no draft, or not at that revision. */
    Mono<Boolean> edit(Actor actor, ProgramId program, int version, int revision, ProgramContent content) {
        return database.sql("""
                        update tracking.program_version
                           set name = :name, consent_text_ids = :texts, reminder_plan = :plan,
                               share_page = :sharePage, revision = revision + 1,
                               editors = case when :editor = any (editors) then editors else editors || :editor end
                         where organization_id = :organization and program_id = :program and version = :version
                           and state = 'DRAFT' and revision = :revision
                        """)
                .bind("organization", actor.organization().value())
                .bind("program", program.value())
                .bind("version", version)
                .bind("revision", revision)
                .bind("name", content.name())
                .bind("texts", ContentTable.toIds(content.consentTextIds()))
                .bind("plan", content.reminderPlan())
                .bind("sharePage", content.sharePage())
                .bind("editor", actor.id())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Boolean> submit(Actor actor, ProgramId program, int version, Instant at) {
        return moved(database.sql("""
                        update tracking.program_version
                           set state = 'IN_REVIEW', submitted_by = :by, submitted_at = :at, return_reason = null
                         where organization_id = :organization and program_id = :program and version = :version
                           and state = 'DRAFT'
                        """).bind("by", actor.id()).bind("at", at), actor, program, version);
    }

    Mono<Boolean> giveBack(Actor actor, ProgramId program, int version, String reason) {
        return moved(database.sql("""
                        update tracking.program_version
                           set state = 'DRAFT', return_reason = :reason
                         where organization_id = :organization and program_id = :program and version = :version
                           and state = 'IN_REVIEW'
                        """).bind("reason", reason), actor, program, version);
    }

    Mono<Boolean> publish(Actor actor, ProgramId program, int version, Instant at) {
        return moved(database.sql("""
                        update tracking.program_version
                           set state = 'PUBLISHED', approved_by = :by, published_at = :at
                         where organization_id = :organization and program_id = :program and version = :version
                           and state = 'IN_REVIEW'
                        """).bind("by", actor.id()).bind("at", at), actor, program, version);
    }

    /** Ends what visitors saw until now, if they saw anything. */
    Mono<Void> end(OrganizationId organization, ProgramId program, Instant at) {
        return database.sql("""
                        update tracking.program_version
                           set ended_at = :at
                         where organization_id = :organization and program_id = :program
                           and state = 'PUBLISHED' and ended_at is null
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Who wrote and handed in. */
    record Hands(String[] editors, @Nullable String submittedBy) {

        boolean include(Actor actor) {
            return Set.of(editors).contains(actor.id()) || actor.id().equals(submittedBy);
        }
    }

    Mono<Hands> findHands(OrganizationId organization, ProgramId program, int version) {
        return database.sql("""
                        select editors, submitted_by
                          from tracking.program_version
                         where organization_id = :organization and program_id = :program and version = :version
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .mapProperties(Hands.class)
                .one();
    }

    record Row(
            Program.Kind kind,
            Program.State state,
            int revision,
            String name,
            UUID[] consentTextIds,
            String reminderPlan,
            boolean sharePage,
            Instant createdAt,
            @Nullable Instant submittedAt,
            @Nullable String returnReason,
            @Nullable Instant publishedAt,
            @Nullable Instant endedAt) {

        List<ConsentTextId> texts() {
            return Arrays.stream(consentTextIds).map(ConsentTextId::new).toList();
        }
    }

    Mono<Row> find(OrganizationId organization, ProgramId program, int version) {
        return database.sql("""
                        select program.kind, %s as state, version.revision, version.name, version.consent_text_ids,
                               version.reminder_plan, version.share_page, version.created_at, version.submitted_at, version.return_reason,
                               version.published_at, version.ended_at
                          from tracking.program_version version
                          join tracking.program program
                            on program.organization_id = version.organization_id and program.id = version.program_id
                         where version.organization_id = :organization and version.program_id = :program
                           and version.version = :version
                        """.formatted(STATE))
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .mapProperties(Row.class)
                .one();
    }

    Mono<UUID> findId(OrganizationId organization, ProgramId program, int version) {
        return database.sql("""
                        select id
                          from tracking.program_version
                         where organization_id = :organization and program_id = :program and version = :version
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .mapValue(UUID.class)
                .one();
    }

    Mono<String> findReminderPlan(OrganizationId organization, ProgramId program, Instant at) {
        return database.sql("""
                        select reminder_plan
                          from tracking.program_version
                         where organization_id = :organization and program_id = :program and published_at <= :at
                         order by version desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("at", at)
                .mapValue(String.class)
                .one();
    }

    record Numbered(UUID programId, int version) {}

    Mono<Numbered> findById(OrganizationId organization, UUID id) {
        return database.sql("""
                        select program_id, version
                          from tracking.program_version
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", id)
                .mapProperties(Numbered.class)
                .one();
    }

    Mono<List<ProgramVersion.Summary>> list(
            OrganizationId organization, ProgramId program, @Nullable Integer before, int most) {
        return database.sql("""
                        select version.version, %s as state, version.name, version.created_at, version.submitted_at,
                               version.published_at, version.ended_at
                          from tracking.program_version version
                         where version.organization_id = :organization and version.program_id = :program
                           and (:before::integer is null or version.version < :before)
                         order by version.version desc
                         limit :most
                        """.formatted(STATE))
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("before", Bound.orNull(before, Integer.class))
                .bind("most", most)
                .mapProperties(ProgramVersion.Summary.class)
                .all()
                .collectList();
    }

    private static Mono<Boolean> moved(
            DatabaseClient.GenericExecuteSpec update, Actor actor, ProgramId program, int version) {
        return update.bind("organization", actor.organization().value())
                .bind("program", program.value())
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
