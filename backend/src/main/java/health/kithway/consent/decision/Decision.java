package health.kithway.consent.decision;

import health.kithway.consent.grant.ConsentId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The recorded answer to "may this be sent?".
 *
 * @param consentId the grant it rests on, if it rests on one
 */
public record Decision(
        DecisionId id, Reason reason, @Nullable ConsentId consentId) {

    public boolean permitted() {
        return reason.permits;
    }

    /** The rule that decided, as in the compliance rules. */
    public String rule() {
        return reason.rule;
    }

    /** Stable, e.g. {@code no-consent}. */
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why. */
    public enum Reason {
        CONSENTED(true, "R-TCPA-01"),
        ANSWER_TO_INBOUND(true, "R-10DLC-02"),
        CONFIRMS_STOP(true, "R-TCPA-12"),
        /** The reader typed this address a moment ago and waits for the code. */
        ASKED_FOR_CODE(true, "R-OTP-01"),
        SUPPRESSED(false, "R-TCPA-14"),
        NO_CONSENT(false, "R-TCPA-01"),
        NO_WRITTEN_CONSENT(false, "R-TCPA-02"),
        REVOKED(false, "R-TCPA-10"),
        /** The yes was for a time, which is over. */
        EXPIRED(false, "R-TCPA-01"),
        /** A practice attested it, its one neutral notice was sent, and the person has not said yes themselves. */
        AWAITS_OWN_YES(false, "R-TCPA-08"),
        /** The yes was given to another program, and does not go from one to the other. */
        OTHER_PROGRAM(false, "R-TCPA-05"),
        /** It says more than it has to, and the person was not told, or does not want it still, that others may read it. */
        NO_UNENCRYPTED_RISK_ACK(false, "R-HIPAA-11"),
        /** It is about a patient who does not let this person know it. */
        NOT_TO_BE_TOLD(false, "R-HIPAA-09"),
        /** The person wants to be reached in one other way. */
        CONFIDENTIAL_COMM(false, "R-HIPAA-10"),
        NO_AUTHORIZATION(false, "R-HIPAA-02"),
        AUTHORIZATION_REVOKED(false, "R-HIPAA-04b"),
        AUTHORIZATION_EXPIRED(false, "R-HIPAA-04b"),
        /** A representative agreed whose authority does not hold. */
        AUTHORITY_ENDED(false, "R-HIPAA-08"),
        /** A representative agreed from whom the patient is kept safe. */
        SAFETY_HOLD(false, "R-HIPAA-08"),
        /** A parent agreed, and the child is 18 now. */
        GROWN_UP(false, "R-ST-01"),
        /** Consent was given, but for another address than this one. */
        OTHER_ADDRESS(false, "R-TCPA-01"),
        /** Nobody wrote to us, so there is nothing to answer. */
        NOTHING_TO_ANSWER(false, "R-TCPA-01"),
        /** STOP is confirmed within five minutes or not at all. */
        NO_STOP_TO_CONFIRM(false, "R-TCPA-12");

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
