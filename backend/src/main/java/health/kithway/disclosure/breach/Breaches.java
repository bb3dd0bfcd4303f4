package health.kithway.disclosure.breach;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.directory.Organization;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Breaches of an organization: what the trail says of who is affected, and who must hear of it by when (R-SEC-04). */
@Component
public final class Breaches {

    private static final String PURPOSE = "compliance";

    private final AuditedTransactions audited;
    private final BreachTable table;
    private final Directory directory;
    private final StaffTasks tasks;
    private final Ids ids;
    private final Clock clock;

    Breaches(
            AuditedTransactions audited,
            BreachTable table,
            Directory directory,
            StaffTasks tasks,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.directory = directory;
        this.tasks = tasks;
        this.ids = ids;
        this.clock = clock;
    }

    /** Counts who is affected, keeps the numbers, and leaves a task until the day by which the people must hear of it. */
    public Mono<Breach> report(Actor actor, Incident incident) {
        UUID id = ids.next();
        return audited.run(
                actor,
                Sentence.of("disclosure.breach-reported", "breach", id, PURPOSE),
                () -> directory
                        .getOrganization(actor.organization())
                        .map(Organization::zone)
                        .flatMap(zone -> check(incident, zone)
                                .then(Mono.defer(() -> table.count(actor.organization(), incident)))
                                .map(affected -> new Breach(id, incident, affected, clock.instant()))
                                .flatMap(breach -> table.insert(actor, breach)
                                        .then(Mono.defer(() -> tasks.open(actor, task(breach, zone))))
                                        .thenReturn(breach))));
    }

    private static NewTask task(Breach breach, ZoneId zone) {
        return NewTask.of(TaskKind.BREACH_DUE, "breach/" + breach.id())
                .due(breach.deadlines().people().atStartOfDay(zone).toInstant());
    }

    /** The numbers as they were counted. */
    public Mono<Breach> getBreach(Actor actor, UUID breach) {
        return audited.run(
                actor, Sentence.of("disclosure.breach-read", "breach", breach, PURPOSE), () -> find(actor, breach));
    }

    /** One who is affected, by id; who that is, is read elsewhere, person by person. */
    public record Affected(PersonId person, @Nullable String state) {}

    /** By id; the cursor is the last id of the page before. */
    public Mono<Page<Affected>> listAffected(Actor actor, UUID breach, @Nullable UUID after, int size) {
        return audited.run(
                actor,
                Sentence.of("disclosure.breach-people-read", "breach", breach, PURPOSE),
                () -> find(actor, breach)
                        .flatMap(found -> table.listAffected(actor.organization(), found.incident(), after, size + 1))
                        .map(rows -> Page.of(rows, size, one -> one.person().toString())));
    }

    private Mono<Breach> find(Actor actor, UUID breach) {
        return table.find(actor.organization(), breach)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("breach"))));
    }

    private Mono<Void> check(Incident incident, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (!incident.begins().isBefore(incident.ends()) || incident.ends().isAfter(clock.instant())) {
            return Mono.error(new Refused(new BreachRefused.Times("/endsAt")));
        }
        if (incident.discoveredOn().isAfter(today)
                || incident.discoveredOn().isBefore(LocalDate.ofInstant(incident.begins(), zone))) {
            return Mono.error(new Refused(new BreachRefused.Times("/discoveredOn")));
        }
        return Mono.empty();
    }
}
