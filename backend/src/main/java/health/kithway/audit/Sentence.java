package health.kithway.audit;

import java.util.UUID;

/**
 * What the trail says of one act: "[actor] did [action] to [subject] for [purpose]". Ids and fixed words only, never a
 * personal value.
 *
 * @param action fixed word, module first, e.g. {@code referral.sent}
 * @param subjectKind what kind of thing, e.g. {@code referral}
 * @param subjectId which one
 * @param purpose why: treatment, operations, consent, report …
 */
public record Sentence(String action, String subjectKind, String subjectId, String purpose) {

    public static Sentence of(String action, String subjectKind, UUID subject, String purpose) {
        return new Sentence(action, subjectKind, subject.toString(), purpose);
    }
}
