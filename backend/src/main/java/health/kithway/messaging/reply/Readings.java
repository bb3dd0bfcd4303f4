package health.kithway.messaging.reply;

import health.kithway.messaging.Messages;
import health.kithway.messaging.meaning.Asked;
import health.kithway.messaging.meaning.Meaning;
import health.kithway.messaging.meaning.Meanings;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads a reply beside what its sender had been asked. */
@Component
final class Readings {

    private static final Integer ONE = 1;

    private final Messages messages;
    private final Meanings meanings;
    private final ClarificationTable clarifications;
    private final StopQuestionTable stops;

    Readings(Messages messages, Meanings meanings, ClarificationTable clarifications, StopQuestionTable stops) {
        this.messages = messages;
        this.meanings = meanings;
        this.clarifications = clarifications;
        this.stops = stops;
    }

    Mono<Meant> read(OrganizationId organization, ReplyTable.Row row, List<PersonId> holders, String words) {
        return stops.findOpen(organization, row.addressIndex())
                .map(stop -> meanings.read(words, row.carrierHint(), List.of(Asked.WHICH)))
                .filter(meaning -> ONE.equals(meaning.choice()))
                .map(Readings::meantOne)
                .switchIfEmpty(Mono.defer(() -> answer(organization, row, holders, words)));
    }

    private static Meant meantOne(Meaning number) {
        Meaning meaning =
                new Meaning(number.intent(), number.choice(), Meant.STOP_MEANT_ONE, number.words(), false, false);
        return new Meant(meaning, List.of(), null);
    }

    private Mono<Meant> answer(OrganizationId organization, ReplyTable.Row row, List<PersonId> holders, String words) {
        return messages.listOpenQuestions(organization, holders)
                .flatMap(questions -> clarifications
                        .findOpen(organization, row.addressIndex())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(pending -> Meant.of(meanings, words, row.carrierHint(), questions, pending.orElse(null))));
    }
}
