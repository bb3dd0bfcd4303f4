package health.kithway.messaging.wording;

/** Why a template exists (R-HIPAA-01). */
public enum TemplatePurpose {
    /** Reminders and the like: counted, so that nobody is written to too often (R-TCPA-06). */
    TREATMENT_OPS,
    MARKETING,
    /** Somebody waits for it: a code, an answer, the receipt of what was just done, one person's asking another for a hand. */
    TRANSACTIONAL
}
