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

    /** Whether it is due when the visit begins, so that its time is the visit's: for who may know LOGISTICS only. */
    public boolean isAtTheVisit() {
        return switch (this) {
            case RIDE, GO_ALONG, LANGUAGE, AT_HOME -> true;
            case BOOK, ANSWER_CALL, COMPLETE_INTAKE, INSURANCE_CARD, PHOTO_ID, QUESTIONS -> false;
        };
    }

    /** The wording that asks a member to do it. */
    String template() {
        return "circle-task-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
