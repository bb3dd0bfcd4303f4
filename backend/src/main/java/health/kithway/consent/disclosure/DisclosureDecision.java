package health.kithway.consent.disclosure;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recorded answer to "may this be told?".
 *
 * @param consentId the grant it rests on, if it rests on one
 */
public record DisclosureDecision(
        UUID id, Reason reason, @Nullable UUID consentId) {

    /** What must go with anything that tells of a substance-use program (42 CFR 2.32, R-P2-03). */
    public static final String PART2_NOTICE =
            "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

    public boolean permitted() {
        return reason.permits;
    }

    public String rule() {
        return reason.rule;
    }

    /** Stable, e.g. {@code not-permitted}. */
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What has to be shown with it; absent where nothing has. */
    public @Nullable String notice() {
        return reason == Reason.PART2_CONSENTED ? PART2_NOTICE : null;
    }

    /** Why. */
    public enum Reason {
        /** A practice hears of the referral that it sent: treatment, for which no consent is asked. */
        TREATMENT(true, "R-HIPAA-06"),
        /** The same of a substance-use program, which the patient signed for; the notice goes with it. */
        PART2_CONSENTED(true, "R-P2-03"),
        /** The patient lets this member know. */
        INVOLVED(true, "R-HIPAA-09"),
        /** The patient agreed that the sharer is thanked. */
        THANKED(true, "R-HIPAA-05"),
        /** The patient took back the use of what they told, or the sharing of it: two different things (R-ST-03). */
        REVOKED(false, "R-ST-03"),
        /** Another practice's referral. */
        NOT_THEIRS(false, "R-HIPAA-06"),
        /** Nobody is told more than their part: not this member, or not this topic. */
        NOT_PERMITTED(false, "R-HIPAA-09"),
        PERMISSION_ENDED(false, "R-HIPAA-09"),
        /** The consent was for a time, which is over. */
        EXPIRED(false, "R-HIPAA-09"),
        /** The patient wants to be reached in one way; then nobody else hears anything. */
        CONFIDENTIAL_COMM(false, "R-HIPAA-10"),
        /** Sensitive service lines have no copies. */
        SENSITIVE(false, "R-ST-02"),
        /** The patient is kept safe from who would be told, or from who let them know. */
        SAFETY_HOLD(false, "R-HIPAA-08"),
        AUTHORITY_ENDED(false, "R-HIPAA-08"),
        /** A parent agreed, and the child is 18 now. */
        GROWN_UP(false, "R-ST-01"),
        NO_PART2_CONSENT(false, "R-P2-02"),
        /** A sharer is told how a referral stands by nobody. */
        NEVER_TOLD(false, "R-HIPAA-05"),
        NO_CONSENT(false, "R-HIPAA-05");

        private final boolean permits;
        private final String rule;

        Reason(boolean permits, String rule) {
            this.permits = permits;
            this.rule = rule;
        }

        public boolean permits() {
            return permits;
        }

        public String rule() {
            return rule;
        }
    }
}
