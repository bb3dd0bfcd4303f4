package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.messaging.wording.Templates;
import health.kithway.messaging.wording.Variable;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks which of two visits an answer was about, by the day and time that the phone has been told before. */
@Component
public final class WhichVisit {

    private static final String TEMPLATE = "which-visit";

    private final Messages messages;
    private final MessageTable table;
    private final Planning planning;
    private final Templates templates;

    WhichVisit(Messages messages, MessageTable table, Planning planning, Templates templates) {
        this.messages = messages;
        this.table = table;
        this.planning = planning;
        this.templates = templates;
    }

    /** Names the one that was asked about last; false where it has no day or time, there are no words for it, or nothing may be sent. Joins the caller's transaction. */
    public Mono<Boolean> ask(Actor actor, UUID reply, OpenQuestion newest, Instant until) {
        return table.find(actor.organization(), newest.message())
                .filterWhen(row -> templates
                        .find(actor.organization(), TEMPLATE, Channel.TEXT, row.language())
                        .hasElement())
                .flatMap(row -> planning.values(actor.organization(), row))
                .filter(values -> values.containsKey(Variable.DATE) && values.containsKey(Variable.TIME))
                .map(values ->
                        Map.of(Variable.DATE, values.get(Variable.DATE), Variable.TIME, values.get(Variable.TIME)))
                .flatMap(when -> messages.send(
                        actor,
                        NewMessage.answer(reply, newest.person(), TEMPLATE, until)
                                .saying(when, null)))
                .map(planned -> !planned.isEmpty())
                .defaultIfEmpty(false);
    }
}
