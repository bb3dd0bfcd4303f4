package health.kithway.messaging;

import health.kithway.consent.decision.SendPurpose;
import health.kithway.messaging.wording.Template;
import java.util.Arrays;

/** Who goes ahead of whom where a sender may not send everything at once; in this order. */
enum Urgency {
    /** Somebody looks at the screen and waits: an answer, a code. */
    NOW(0),
    /** The receipt of what was just done, one person's asking another. */
    SOON(1),
    /** About somebody's own visit. */
    CARE(2),
    NEWS(3);

    private final int number;

    Urgency(int number) {
        this.number = number;
    }

    /** As stored; the lowest goes first. */
    int number() {
        return number;
    }

    static Urgency of(int number) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.number == number)
                .findFirst()
                .orElseThrow();
    }

    static Urgency of(NewMessage wanted, Template template, SendPurpose purpose) {
        if (wanted.replyId() != null || purpose == SendPurpose.CODE) {
            return NOW;
        }
        return switch (template.purpose()) {
            case TRANSACTIONAL -> SOON;
            case TREATMENT_OPS -> CARE;
            case MARKETING -> NEWS;
        };
    }
}
