package health.kithway.consent;

/** What for, whatever the channel: the first half of a {@link ConsentScope}. */
public enum Purpose {
    /** Setting up a visit and reminding of it. */
    TREATMENT_OPS,
    COORDINATION,
    SHARER_FEEDBACK,
    MARKETING,
    HIPAA_AUTHORIZATION,
    PART2,
    UNENCRYPTED_RISK
}
