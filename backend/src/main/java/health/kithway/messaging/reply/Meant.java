package health.kithway.messaging.reply;

import health.kithway.messaging.OpenQuestion;
import health.kithway.messaging.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reply means, and which of the open questions it answers.
 *
 * @param question the one thing it can be an answer to
 */
record Meant(Intent intent, @Nullable OpenQuestion question) {

    /**
     * The question that was sent last is the one a bare number answers; letters say themselves which one they mean. C, R and X
     * mean something only if there is one visit they can be about.
     *
     * @param questions the newest first
     */
    static Meant of(String words, @Nullable String hint, List<OpenQuestion> questions) {
        List<OpenQuestion> visits = asking(questions, Question.CONFIRM_APPOINTMENT);
        boolean one = visits.stream().map(OpenQuestion::referralId).distinct().count() == 1;
        OpenQuestion visit = one ? visits.getFirst() : null;
        Intent heard = Intents.read(words, hint, one);
        boolean newestIsTask = !questions.isEmpty() && questions.getFirst().asks() == Question.TAKE_TASK;
        Intent task = TaskWords.read(words, newestIsTask);
        List<OpenQuestion> tasks = asking(questions, Question.TAKE_TASK);
        if (task == null || tasks.isEmpty() || heard.compareTo(Intent.OPT_IN) <= 0) {
            return new Meant(heard, visit);
        }
        return newestIsTask || heard == Intent.FREE_TEXT ? new Meant(task, tasks.getFirst()) : new Meant(heard, visit);
    }

    private static List<OpenQuestion> asking(List<OpenQuestion> questions, Question kind) {
        return questions.stream().filter(question -> question.asks() == kind).toList();
    }
}
