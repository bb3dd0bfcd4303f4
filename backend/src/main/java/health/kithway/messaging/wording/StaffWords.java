package health.kithway.messaging.wording;

import health.kithway.messaging.firewall.Finding;
import health.kithway.messaging.firewall.Verdict;
import health.kithway.messaging.firewall.WordFirewall;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Words of staff, read by the firewall before they are wanted, and once more when they leave (R-PHI-02). */
@Component
public final class StaffWords {

    /** The wording that carries them. */
    public static final String TEMPLATE = "staff-answer";

    private final Houses houses;
    private final WordFirewall firewall;

    StaffWords(Houses houses, WordFirewall firewall) {
        this.houses = houses;
        this.firewall = firewall;
    }

    /** Refuses what would tell something about somebody's health, and what does not fit into a text. */
    public Mono<Void> check(Actor actor, String words) {
        return houses.get(actor.organization())
                .doOnNext(house -> {
                    if (!Variable.STAFF_WORDS.takes(words)) {
                        throw new Refused(new WordingRefused.BadValue(Variable.STAFF_WORDS));
                    }
                    List<Finding> findings = firewall.check(words, house.allowed());
                    if (Verdict.of(findings) == Verdict.BLOCK) {
                        throw new Refused(new WordingRefused.Clinical(findings));
                    }
                })
                .then();
    }
}
