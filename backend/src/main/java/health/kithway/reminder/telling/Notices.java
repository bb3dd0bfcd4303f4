package health.kithway.reminder.telling;

import health.kithway.directory.PracticeId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.Referral;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells practices that there is news of a referral they sent, and nothing else: what it is they read at the referral, where it
 * is decided again.
 */
@Component
public final class Notices {

    private final OrganizationTransactions transactions;
    private final Recipients recipients;
    private final NoticeTable table;
    private final Ids ids;
    private final Clock clock;

    Notices(OrganizationTransactions transactions, Recipients recipients, NoticeTable table, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.recipients = recipients;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the caller's transaction; nothing where no practice sent the referral, or it may not be told. */
    public Mono<Void> tell(Actor actor, UUID step, Referral referral) {
        PracticeId practice = referral.practiceId();
        return practice == null
                ? Mono.empty()
                : recipients
                        .mayPractice(actor, referral)
                        .filter(Boolean::booleanValue)
                        .flatMap(may -> table.insert(
                                actor.organization(),
                                new Notice(ids.next(), practice, referral.id(), step, clock.instant())));
    }

    /** Those of the actor's own practice, newest first. */
    Mono<Page<Notice>> list(Actor actor, @Nullable UUID before, int size) {
        UUID practice = actor.practice();
        return practice == null
                ? Mono.error(() -> new Refused(new CommonRefusal.NotFound("practice")))
                : transactions
                        .read(
                                actor.organization(),
                                () -> table.list(actor.organization(), new PracticeId(practice), before, size + 1))
                        .map(rows -> Page.of(rows, size, notice -> notice.id().toString()));
    }
}
