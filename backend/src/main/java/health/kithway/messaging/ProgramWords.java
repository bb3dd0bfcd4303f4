package health.kithway.messaging;

import health.kithway.messaging.wording.House;
import health.kithway.messaging.wording.Houses;
import health.kithway.messaging.wording.WordFirewall;
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

    private Stream<Finding> read(DraftText text, House house) {
        return firewall.check(text.words(), house.allowed()).stream()
                .map(found -> Finding.blocking(
                        "R-PHI-04",
                        text.pointer(),
                        "firewall-hit",
                        "Leave out what tells something about somebody's health: " + found.term()));
    }
}
