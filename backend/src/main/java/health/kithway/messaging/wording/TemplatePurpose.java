package health.kithway.messaging.wording;

/** Why a template exists (R-HIPAA-01). */
public enum TemplatePurpose {
    TREATMENT_OPS,
    MARKETING,
    TRANSACTIONAL
}
