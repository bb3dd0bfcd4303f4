package health.kithway.messaging.reply;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.JobHandler;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nobody said that a STOP was meant for one person only: it was for all (R-TCPA-12). */
@Component
final class StopForAll implements JobHandler<StopForAll.Due> {

    static final String KIND = "messaging.stop-for-all";

    private final AuditedTransactions audited;
    private final StopQuestionTable table;
    private final Endings endings;

    StopForAll(AuditedTransactions audited, StopQuestionTable table, Endings endings) {
        this.audited = audited;
        this.table = table;
        this.endings = endings;
    }

    record Due(UUID reply, List<UUID> others) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Due due) {
        Actor actor = Actor.kithway(organization, "messaging");
        List<PersonId> others = due.others().stream().map(PersonId::new).toList();
        return audited.run(
                actor,
                Sentence.of("messaging.stop-was-for-all", "reply", due.reply(), "consent"),
                () -> table.settle(organization, due.reply(), due.reply())
                        .flatMap(stop -> endings.end(actor, others, stop.addressIndex())));
    }
}
