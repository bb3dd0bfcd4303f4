package health.kithway.circle.task;

import java.util.Locale;

/** What there can be to do. A list and no free text: what people type may hold health words (R-PHI-01). */
public enum CircleTaskKind {
    BOOK,
    ANSWER_CALL,
    COMPLETE_INTAKE,
    /** For oneself: the picture stays on one's own phone. */
    INSURANCE_CARD,
    RIDE,
    GO_ALONG,
    PHOTO_ID,
    QUESTIONS,
    LANGUAGE,
    AT_HOME;

    /** The wording that asks a member to do it. */
    String template() {
        return "circle-task-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
