package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Texts as they would leave, for whoever registers a sender: the same words as what is sent (R-10DLC-01). */
@Component
public final class Samples {

    private final Templates templates;
    private final Houses houses;

    Samples(Templates templates, Houses houses) {
        this.templates = templates;
        this.houses = houses;
    }

    /** One for each approved text, with values as long as they may get; a name in them is nobody's. */
    public Mono<List<String>> list(Actor actor) {
        return houses.get(actor.organization())
                .flatMap(house -> templates
                        .listInForce(actor, null, Page.MOST)
                        .map(page -> page.items().stream()
                                .filter(template -> template.channel() == Channel.TEXT)
                                .map(template -> Placeholders.fillLongest(
                                        template.body(), house.organization().displayName()))
                                .toList()));
    }
}
