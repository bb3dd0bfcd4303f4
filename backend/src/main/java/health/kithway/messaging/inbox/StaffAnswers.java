package health.kithway.messaging.inbox;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.wording.StaffWords;
import health.kithway.messaging.wording.Template;
import health.kithway.messaging.wording.Templates;
import health.kithway.messaging.wording.Variable;
import health.kithway.messaging.wording.WordingRefused;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends what staff answer to a reply: to who wrote it, by text, within all that is decided about every message. */
@Component
final class StaffAnswers {

    private final Messages messages;
    private final Templates templates;
    private final StaffWords words;

    StaffAnswers(Messages messages, Templates templates, StaffWords words) {
        this.messages = messages;
        this.templates = templates;
        this.words = words;
    }

    Mono<Void> send(Actor actor, InboxEntry entry, StaffAnswer answer) {
        PersonId person = entry.person();
        if (person == null) {
            return Mono.error(() -> new Refused(new InboxRefused.NobodyToAnswer()));
        }
        return switch (answer) {
            case StaffAnswer.Wording wording ->
                standsAlone(actor, wording.template())
                        .then(Mono.defer(() -> say(actor, entry, person, wording.template(), Map.of())));
            case StaffAnswer.Words own ->
                words.check(actor, own.text())
                        .then(Mono.defer(() -> say(
                                actor, entry, person, StaffWords.TEMPLATE, Map.of(Variable.STAFF_WORDS, own.text()))));
        };
    }

    private Mono<Void> say(
            Actor actor, InboxEntry entry, PersonId person, String template, Map<Variable, String> values) {
        return messages.send(
                        actor,
                        NewMessage.answer(entry.reply(), person, template, null).saying(values, entry.referral()))
                .then();
    }

    /** Nobody is here to fill in a date, a place or a link. */
    private Mono<Void> standsAlone(Actor actor, String key) {
        return templates
                .find(actor.organization(), key, Channel.TEXT, Language.EN)
                .switchIfEmpty(Mono.error(() -> new Refused(new WordingRefused.NoTemplate(key))))
                .filter(Template::standsAlone)
                .switchIfEmpty(Mono.error(() -> new Refused(new InboxRefused.NotAnAnswer())))
                .then();
    }
}
