package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.CalendarEntry;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Sender;
import health.kithway.messaging.wording.House;
import health.kithway.messaging.wording.Rendering;
import health.kithway.messaging.wording.Template;
import health.kithway.messaging.wording.Templates;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.person.Address;
import health.kithway.person.People;
import health.kithway.tenancy.Actor;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes a message in full, at the moment it leaves. What comes out is handed on and never kept. */
@Component
final class Letters {

    private final Templates templates;
    private final Planning planning;
    private final Rendering rendering;
    private final People people;
    private final Passes passes;
    private final String publicUrl;

    Letters(
            Templates templates,
            Planning planning,
            Rendering rendering,
            People people,
            Passes passes,
            @Value("${kithway.public-url}") String publicUrl) {
        this.templates = templates;
        this.planning = planning;
        this.rendering = rendering;
        this.people = people;
        this.passes = passes;
        this.publicUrl = publicUrl;
    }

    Mono<Outgoing> write(
            Actor actor, MessageTable.Row row, House house, Sender sender, Address address, Duration validFor) {
        return render(actor, row, house)
                .flatMap(written -> unsubscribe(actor, row)
                        .map(link -> new Outgoing(
                                row.id().value(),
                                sender,
                                address.value(),
                                row.language(),
                                written.words().subject(),
                                written.words().body(),
                                validFor,
                                link.orElse(null),
                                written.visit())));
    }

    private record Written(
            Rendering.Rendered words, @Nullable CalendarEntry visit) {}

    /** The words of a text as they left; empty for what never reads the same twice. */
    Mono<String> words(Actor actor, MessageTable.Row row, House house) {
        return row.channel() == Channel.TEXT
                ? render(actor, row, house).map(written -> written.words().body())
                : Mono.empty();
    }

    private Mono<Written> render(Actor actor, MessageTable.Row row, House house) {
        return templates
                .getVersion(
                        actor.organization(), row.templateKey(), row.channel(), row.language(), row.templateVersion())
                .flatMap(template -> render(actor, row, house, template));
    }

    private Mono<Written> render(Actor actor, MessageTable.Row row, House house, Template template) {
        return people.getPerson(actor, row.personId(), "message")
                .flatMap(person -> planning.values(actor.organization(), row)
                        .map(values -> new Written(
                                rendering.render(template, house, person.firstName(), values),
                                row.channel() == Channel.EMAIL
                                        ? Visits.entry(row, template, house, values)
                                                .orElse(null)
                                        : null)));
    }

    private Mono<Optional<URI>> unsubscribe(Actor actor, MessageTable.Row row) {
        if (row.channel() != Channel.EMAIL) {
            return Mono.just(Optional.empty());
        }
        return passes.issue(
                        actor,
                        PassPurpose.UNSUBSCRIBE,
                        row.personId().value(),
                        row.personId().value(),
                        OwnLinks.WORKS)
                .map(pass -> Optional.of(URI.create(publicUrl + "/u/" + pass.secret())));
    }
}
