package health.kithway.messaging.reply;

import health.kithway.messaging.OpenQuestion;
import health.kithway.messaging.Question;
import health.kithway.messaging.meaning.Asked;
import health.kithway.messaging.meaning.Meaning;
import health.kithway.messaging.meaning.Meanings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reply means, and which of the open questions it answers.
 *
 * @param questions those it can be an answer to, one for each referral, the newest first; none when it answers nothing
 * @param pending what its sender had been asked about an earlier answer; absent where nothing was
 */
record Meant(
        Meaning meaning,
        List<OpenQuestion> questions,
        @Nullable Clarification pending) {

    /** The STOP before was meant for one of those who share the telephone. */
    static final String STOP_MEANT_ONE = "stop-meant-one";

    private static final String CLARIFIED = "which-visit";

    /**
     * The question that was sent last is the one a bare number answers; letters say themselves which one they mean.
     *
     * @param open the newest first
     */
    static Meant of(
            Meanings meanings,
            String words,
            @Nullable String hint,
            List<OpenQuestion> open,
            @Nullable Clarification pending) {
        Meaning meaning = meanings.read(words, hint, asked(open, pending));
        Integer choice = meaning.choice();
        if (pending != null && choice != null) {
            return clarified(meaning, pending, pending.chosen(choice, open));
        }
        return new Meant(
                meaning,
                switch (meaning.intent()) {
                    case CONFIRM, CANCEL, RESCHEDULE -> about(open, Question.CONFIRM_APPOINTMENT);
                    case TAKE, CANNOT, DONE ->
                        about(open, Question.TAKE_TASK).stream().limit(1).toList();
                    case OPT_OUT -> meaning.mayMeanTheVisit() ? about(open, Question.CONFIRM_APPOINTMENT) : List.of();
                    case EMERGENCY, WRONG_NUMBER, HELP, OPT_IN, CHOICE, FREE_TEXT -> List.of();
                },
                pending);
    }

    private static List<Asked> asked(List<OpenQuestion> open, @Nullable Clarification pending) {
        return Stream.concat(
                        pending == null ? Stream.of() : Stream.of(Asked.WHICH),
                        open.stream().map(question -> asked(question.asks())))
                .distinct()
                .toList();
    }

    /** The number stands for the answer that was given before. */
    private static Meant clarified(Meaning number, Clarification pending, Optional<OpenQuestion> chosen) {
        return chosen.map(question -> new Meant(
                        new Meaning(pending.intent(), number.choice(), CLARIFIED, number.words(), false, false),
                        List.of(question),
                        pending))
                .orElseGet(() -> new Meant(number, List.of(), pending));
    }

    /** Whether it says which visit an earlier answer was about. */
    boolean isClarified() {
        return meaning.rule().equals(CLARIFIED);
    }

    /** Whether it says for whom an earlier STOP was. */
    boolean saysForWhom() {
        return meaning.rule().equals(STOP_MEANT_ONE);
    }

    /** The one question it answers; absent where there is none, or more than one that it could be about. */
    @Nullable
    OpenQuestion question() {
        return questions.size() == 1 ? questions.getFirst() : null;
    }

    /** C, R and X mean something only if there is one visit they can be about. */
    boolean isUnclear() {
        return meaning.intent().isAnswer() && questions.size() > 1;
    }

    private static Asked asked(Question question) {
        return switch (question) {
            case CONFIRM_APPOINTMENT -> Asked.VISIT;
            case TAKE_TASK -> Asked.TASK;
        };
    }

    private static List<OpenQuestion> about(List<OpenQuestion> open, Question kind) {
        Map<Object, OpenQuestion> newest = open.stream()
                .filter(question -> question.asks() == kind)
                .collect(Collectors.toMap(
                        question -> String.valueOf(question.referralId()),
                        question -> question,
                        (newer, older) -> newer,
                        LinkedHashMap::new));
        return List.copyOf(newest.values());
    }
}
