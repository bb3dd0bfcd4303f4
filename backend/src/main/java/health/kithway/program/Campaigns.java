package health.kithway.program;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens, renames and closes what links are counted under. Closing ends no link: it only makes no new ones. */
@Component
public final class Campaigns {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final CampaignTable table;
    private final Ids ids;
    private final Clock clock;

    Campaigns(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            CampaignTable table,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    public Mono<Campaign> add(Actor actor, ProgramId program, String name) {
        NewProgram.Campaign campaign = new NewProgram.Campaign(new CampaignId(ids.next()), name);
        return audited.run(
                        actor,
                        sentence("program.campaign-added", campaign.id()),
                        () -> table.insert(actor.organization(), program, campaign, clock.instant())
                                .thenReturn(new Campaign(campaign.id(), name, null)))
                .onErrorMap(
                        DataIntegrityViolationException.class,
                        unknown -> new Refused(new CommonRefusal.NotFound("program")));
    }

    public Mono<Campaign> rename(Actor actor, ProgramId program, CampaignId campaign, String name) {
        return audited.run(
                actor,
                sentence("program.campaign-renamed", campaign),
                () -> there(table.rename(actor.organization(), program, campaign, name)));
    }

    /** Closing what is closed changes nothing. */
    public Mono<Campaign> close(Actor actor, ProgramId program, CampaignId campaign) {
        return audited.run(
                actor,
                sentence("program.campaign-closed", campaign),
                () -> there(table.close(actor.organization(), program, campaign, clock.instant())));
    }

    /** All of a program's, oldest first. */
    public Mono<List<Campaign>> list(OrganizationId organization, ProgramId program) {
        return transactions.read(organization, () -> table.list(organization, program));
    }

    private static Mono<Campaign> there(Mono<Campaign> found) {
        return found.switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("campaign"))));
    }

    private static Sentence sentence(String act, CampaignId campaign) {
        return Sentence.of(act, "campaign", campaign.value(), "operations");
    }
}
