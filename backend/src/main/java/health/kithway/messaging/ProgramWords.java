package health.kithway.messaging;

import health.kithway.messaging.firewall.Reason;
import health.kithway.messaging.firewall.Verdict;
import health.kithway.messaging.firewall.WordFirewall;
import health.kithway.messaging.wording.House;
import health.kithway.messaging.wording.Houses;
import health.kithway.program.DraftText;
import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A program's page and its names pass the same firewall as messages: a link that was texted shows them (R-PHI-05, R-PHI-07). */
@Component
final class ProgramWords implements PublishingCheck {

    private final Houses houses;
    private final WordFirewall firewall;

    ProgramWords(Houses houses, WordFirewall firewall) {
        this.houses = houses;
        this.firewall = firewall;
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return houses.get(actor.organization())
                .map(house -> draft.texts().stream()
                        .flatMap(text -> read(text, house))
                        .toList());
    }

    /** What a visit costs is a question that the page of a clinic answers for everybody; it says nothing about its reader. */
    private Stream<Finding> read(DraftText text, House house) {
        return firewall.check(text.words(), house.allowed()).stream()
                .filter(found -> found.reason() != Reason.BILLING)
                .map(found -> toFinding(found, text));
    }

    private static Finding toFinding(health.kithway.messaging.firewall.Finding found, DraftText text) {
        String detail = "Leave out what tells something about somebody's health: " + found.term();
        return found.verdict() == Verdict.BLOCK
                ? Finding.blocking(found.rule(), text.pointer(), "firewall-hit", detail)
                : Finding.warning(found.rule(), text.pointer(), "firewall-hit", detail);
    }
}
