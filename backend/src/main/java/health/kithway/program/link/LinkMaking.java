package health.kithway.program.link;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.program.link.NewShareLinkTable.Act;
import health.kithway.program.link.NewShareLinkTable.Coded;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes share links, one or many. */
@Component
final class LinkMaking {

    /** Spoken codes are short enough to meet: so often another one is tried. */
    private static final int TRIES = 5;

    private final AuditedTransactions audited;
    private final NewShareLinkTable table;
    private final LinkCodes codes;
    private final Clock clock;

    LinkMaking(AuditedTransactions audited, NewShareLinkTable table, LinkCodes codes, Clock clock) {
        this.audited = audited;
        this.table = table;
        this.codes = codes;
        this.clock = clock;
    }

    /** One link; answers its code. */
    Mono<String> create(Actor actor, NewShareLink link, ShareLink.Wording wording) {
        Sentence sentence = Sentence.of(
                "program.share-link-created", "share-link", link.id().value(), "operations");
        Act act = new Act(actor.organization(), actor.id(), null, wording, clock.instant());
        return audited.run(
                actor,
                sentence,
                () -> check(actor, link.counted(), link.terms(), "")
                        .then(Mono.defer(() -> write(act, List.of(link))))
                        .map(written -> written.getFirst().codes().code()));
    }

    /** Refuses what is not there, does not fit together or must not be counted by. */
    Mono<Void> check(Actor actor, LinkDimensions counted, LinkTerms terms, String where) {
        if (counted.sharerId() != null && terms.mostUses() != null) {
            return Mono.error(() -> new Refused(new LinkRefused.OfASharer(where)));
        }
        return table.problems(actor.organization(), counted).flatMap(problems -> {
            List<FieldProblem> at = problems.stream()
                    .map(one -> new FieldProblem(where + one.pointer(), one.code(), one.detail()))
                    .toList();
            if (at.isEmpty()) {
                return Mono.empty();
            }
            boolean sensitive = at.stream().anyMatch(one -> one.code().equals(NewShareLinkTable.SENSITIVE));
            return Mono.error(
                    () -> new Refused(sensitive ? new LinkRefused.Sensitive(at) : new CommonRefusal.Invalid(at)));
        });
    }

    /** Those whose code or spoken code another link has get another one. */
    Mono<List<Coded>> write(Act act, List<NewShareLink> links) {
        return write(act, links, TRIES);
    }

    private Mono<List<Coded>> write(Act act, List<NewShareLink> links, int tries) {
        if (links.isEmpty()) {
            return Mono.just(List.of());
        }
        if (tries == 0) {
            return Mono.error(() -> new Refused(new LinkRefused.CodeTaken()));
        }
        List<Coded> coded =
                links.stream().map(link -> new Coded(link, codes.choose(link))).toList();
        return table.insert(act, coded).flatMap(done -> {
            Set<ShareLinkId> written = Set.copyOf(done);
            List<NewShareLink> left =
                    links.stream().filter(link -> !written.contains(link.id())).toList();
            List<Coded> right = coded.stream()
                    .filter(one -> written.contains(one.link().id()))
                    .toList();
            return write(act, left, tries - 1)
                    .map(more -> Stream.concat(right.stream(), more.stream()).toList());
        });
    }
}
