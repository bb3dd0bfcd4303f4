package health.kithway.routing;

import health.kithway.directory.Directory;
import health.kithway.directory.Payer;
import health.kithway.directory.Payers;
import health.kithway.directory.ProviderGroup;
import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.routing.rule.RuleSet;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rules of a draft lead somewhere, each of them can apply, and there is a way on where none does. */
@Component
final class RuleSetCheck implements PublishingCheck {

    private final RuleSets ruleSets;
    private final Directory directory;
    private final Payers payers;

    RuleSetCheck(RuleSets ruleSets, Directory directory, Payers payers) {
        this.ruleSets = ruleSets;
        this.directory = directory;
        this.payers = payers;
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        OrganizationId organization = actor.organization();
        return ruleSets.inForce(organization, new Wish.InProgram(draft.program(), draft.version()))
                .filter(rules -> !rules.equals(RuleSet.PLAIN))
                .flatMap(rules -> known(organization).map(known -> Faults.of(rules, draft.content(), known)))
                .defaultIfEmpty(List.of());
    }

    /** One after the other: a transaction has one connection. */
    private Mono<Faults.Known> known(OrganizationId organization) {
        return directory
                .listLocations(organization)
                .flatMap(locations -> payers.listPayers(organization)
                        .flatMap(plans -> directory
                                .listProviderGroups(organization)
                                .map(groups -> new Faults.Known(
                                        locations,
                                        plans.stream().map(Payer::id).collect(Collectors.toSet()),
                                        groups.stream().map(ProviderGroup::id).collect(Collectors.toSet())))));
    }
}
