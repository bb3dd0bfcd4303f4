package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.person.People;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What readers of our messages object to, told by their mail programs and providers, which know the message and nobody. */
@Component
public final class Objections {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final MessageTable table;
    private final MessageProgressTable progress;
    private final People people;
    private final Suppressions suppressions;
    private final Messages messages;
    private final StaffTasks tasks;

    Objections(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            MessageTable table,
            MessageProgressTable progress,
            People people,
            Suppressions suppressions,
            Messages messages,
            StaffTasks tasks) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.progress = progress;
        this.people = people;
        this.suppressions = suppressions;
        this.messages = messages;
        this.tasks = tasks;
    }

    /** R-EML-05: no more news to that address, and somebody looks at what was sent. */
    public Mono<Void> complained(MessageId id) {
        return about(
                id,
                "messaging.complained",
                (actor, row) -> close(actor, row, SuppressionSource.COMPLAINT)
                        .then(Mono.defer(() -> tasks.open(
                                actor,
                                NewTask.of(TaskKind.COMPLAINT, "message/" + id.value())
                                        .about(row.referralId())
                                        .concerning(row.personId())))));
    }

    /** R-EML-02, -03: at once, those that wait included. */
    public Mono<Void> unsubscribed(MessageId id) {
        return about(
                id, "messaging.unsubscribed", (actor, row) -> close(actor, row, SuppressionSource.UNSUBSCRIBE_LINK));
    }

    private Mono<Void> close(Actor actor, MessageTable.Row row, SuppressionSource source) {
        return people.listAddressIndexes(actor.organization(), row.personId())
                .flatMap(indexes -> Mono.justOrEmpty(indexes.get(row.channel().addressKind())))
                .flatMap(index -> suppressions
                        .suppress(actor, row.channel(), index, source)
                        .then(Mono.defer(
                                () -> messages.stopPlanned(actor, List.of(row.personId()), row.channel(), index))));
    }

    private interface Act {
        Mono<Void> of(Actor actor, MessageTable.Row row);
    }

    private Mono<Void> about(MessageId id, String word, Act act) {
        return transactions
                .beforeOrganization(() -> progress.findOrganization(id))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("message"))))
                .map(organization -> Actor.kithway(organization, "carrier"))
                .flatMap(actor -> audited.run(
                        actor,
                        Sentence.of(word, "message", id.value(), "consent"),
                        () -> table.find(actor.organization(), id).flatMap(row -> act.of(actor, row))));
    }
}
