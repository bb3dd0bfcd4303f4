package health.kithway.routing;

import health.kithway.directory.Language;
import health.kithway.directory.Payers;
import health.kithway.program.Program;
import health.kithway.program.Programs;
import health.kithway.program.link.SharedLink;
import health.kithway.routing.rule.AgeBand;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the rules want to know, and whose rules hold. */
@Component
public final class Wishes {

    private final RuleSets ruleSets;
    private final Payers payers;
    private final Programs programs;

    Wishes(RuleSets ruleSets, Payers payers, Programs programs) {
        this.ruleSets = ruleSets;
        this.payers = payers;
        this.programs = programs;
    }

    /** What people who come by a link are asked for the rules of its program. */
    public Mono<Questions> questions(SharedLink link) {
        OrganizationId organization = link.organization();
        return ruleSets.inForce(organization, Wish.InProgram.of(link))
                .flatMap(rules -> rules.needsCoverage()
                        ? payers.listPayers(organization).map(known -> new Questions(rules.needsZip(), true, known))
                        : Mono.just(new Questions(rules.needsZip(), false, List.of())));
    }

    /** A referral by a practice follows the rules of the provider program for its service line, if there is one. */
    public Mono<Wish> byPractice(OrganizationId organization, Asked asked, Language language, AgeBand age) {
        return Mono.justOrEmpty(asked.serviceLineId())
                .flatMap(line -> programs.findPublished(organization, Program.Kind.PROVIDER, line))
                .map(program -> new Wish(Wish.InProgram.of(program), List.of(), asked, language, age))
                .defaultIfEmpty(new Wish(null, List.of(), asked, language, age));
    }
}
