package health.kithway.messaging.reply;

import health.kithway.directory.Language;
import health.kithway.messaging.meaning.Intent;
import health.kithway.person.Drafts;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonRefused;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Somebody nobody knows asks for help, or may be in danger: they are answered too (R-10DLC-02, R-REPLY-04). An answer needs somebody
 * it goes to, so a number without a name is kept as a person; it agreed to nothing, and nothing but answers ever goes there.
 */
@Component
final class Strangers {

    private static final String NAMELESS = "Somebody";

    /** Words that are Spanish and not English too. */
    private static final Set<String> SPANISH = Set.of(
            "ayuda",
            "auxilio",
            "socorro",
            "informacion",
            "no",
            "me",
            "el",
            "en",
            "quiero",
            "puedo",
            "respirar",
            "pecho",
            "emergencia",
            "urgencia",
            "ambulancia",
            "duele",
            "morir",
            "suicidio",
            "llamen",
            "llame",
            "esta",
            "muy");

    private final People people;
    private final Drafts drafts;

    Strangers(People people, Drafts drafts) {
        this.people = people;
        this.drafts = drafts;
    }

    /** The same with its sender as a holder; unchanged where it has holders, asks for no answer, or came from no usual number. */
    Mono<Understood> known(Actor actor, Understood reply, String sealedFrom) {
        boolean wanted = reply.holders().isEmpty()
                && (reply.intent() == Intent.HELP || reply.meaning().urgent());
        return wanted
                ? drafts.open(actor.organization(), sealedFrom)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .flatMap(from -> people.register(
                                actor, new NewPerson(NAMELESS, null, language(reply), from, null, null)))
                        .map(person -> reply.of(List.of(person)))
                        .onErrorResume(Strangers::isNoUsualNumber, refused -> Mono.just(reply))
                : Mono.just(reply);
    }

    private static boolean isNoUsualNumber(Throwable failure) {
        return failure instanceof Refused refused && refused.refusal() instanceof PersonRefused;
    }

    private static Language language(Understood reply) {
        List<String> words = List.of(reply.meaning().words().split(" "));
        long spanish = words.stream().filter(SPANISH::contains).count();
        return 2 * spanish >= words.size() ? Language.ES : Language.EN;
    }
}
