package health.kithway.person;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.JobHandler;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forgets a reply when its time is over (R-REPLY-03). */
@Component
final class ForgetWords implements JobHandler<ForgetWords.Due> {

    static final String KIND = "person.forget-words";

    private final AuditedTransactions audited;
    private final KeptWordsTable table;

    ForgetWords(AuditedTransactions audited, KeptWordsTable table) {
        this.audited = audited;
        this.table = table;
    }

    record Due(UUID words) {}

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
        return audited.run(
                Actor.kithway(organization, "person"),
                Sentence.of("person.words-forgotten", "words", due.words(), "retention"),
                () -> table.delete(organization, new KeptWordsId(due.words())));
    }
}
