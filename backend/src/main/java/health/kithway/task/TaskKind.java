package health.kithway.task;

import java.time.Duration;

/** What has to be done, and within what time. The list grows. */
public enum TaskKind {
    /** Somebody asked who was told about them (R-HIPAA-07). */
    ACCOUNTING_DUE(Duration.ofDays(60)),
    /** A number or an e-mail address is dead or takes nothing from us: ask for another one. */
    ADDRESS_FAILS(Duration.ofDays(1)),
    /** Somebody saw what they were not to see: the people have to hear of it (R-SEC-04). */
    BREACH_DUE(Duration.ofDays(60)),
    /** Somebody told their mail provider that a message is spam: look at what was sent and whether it was wanted (R-EML-05). */
    COMPLAINT(Duration.ofDays(3)),
    /** Somebody wrote a bare CANCEL: the texts ended, and the visit may have been meant. */
    MAY_HAVE_MEANT_THE_VISIT(Duration.ofHours(4)),
    /** Somebody sent a picture or a file, which Kithway does not fetch (R-TWI-16). */
    MEDIA_RECEIVED(Duration.ofDays(1)),
    /** The patient of a circle has not said who may know what, or by a telephone that is not theirs alone: call them. */
    PATIENT_NOT_HEARD(Duration.ofDays(1)),
    /** The patient does not want the visit that somebody asked for on their behalf. */
    PATIENT_DECLINED(Duration.ofHours(4)),
    /** A message about a visit reached its reader by no channel, or nobody knows whether it did: call. */
    NOT_TOLD(Duration.ofHours(4)),
    /** Everybody who could act was told, and nobody did. */
    NOBODY_ANSWERED(Duration.ofDays(1));

    private final Duration within;

    TaskKind(Duration within) {
        this.within = within;
    }

    public Duration within() {
        return within;
    }
}
