package health.kithway.messaging.reply;

import health.kithway.contract.staff.InterpretReplyJson;
import health.kithway.contract.staff.OpenQuestionKindJson;
import health.kithway.contract.staff.ReplyApi;
import health.kithway.contract.staff.ReplyIntentJson;
import health.kithway.contract.staff.ReplyMeaningJson;
import health.kithway.messaging.meaning.Asked;
import health.kithway.messaging.meaning.Meaning;
import health.kithway.messaging.meaning.Meanings;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Replies and how they are understood, for staff. */
@RestController
class ReplyController implements ReplyApi {

    private static final List<OpenQuestionKindJson> USUAL = List.of(OpenQuestionKindJson.VISIT);

    private final Meanings meanings;

    ReplyController(Meanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public Mono<ReplyMeaningJson> interpretReply(InterpretReplyJson body) {
        List<Asked> asked = Objects.requireNonNullElse(body.asked(), USUAL).stream()
                .map(question -> Asked.valueOf(question.name()))
                .distinct()
                .toList();
        String hint = body.carrierHint() == null ? null : body.carrierHint().name();
        return Mono.fromSupplier(() -> toJson(meanings.read(body.body(), hint, asked)));
    }

    private static ReplyMeaningJson toJson(Meaning meaning) {
        return new ReplyMeaningJson(
                ReplyIntentJson.of(meaning.intent().name()),
                meaning.choice(),
                meaning.rule(),
                meaning.words(),
                meaning.urgent(),
                meaning.forPerson(),
                meaning.mayMeanTheVisit());
    }
}
