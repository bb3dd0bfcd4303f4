package health.kithway.consent;

import org.jspecify.annotations.Nullable;

/** What one consent covers: a purpose, and a channel where something is sent. A yes to one is no yes to another (R-TCPA-01). */
public enum ConsentScope {
    /** Use what was told to set up the visit. Without it nothing can be done; nothing else is ever required. */
    USE_ANSWERS(Purpose.TREATMENT_OPS, null),
    TEXT_ABOUT_VISIT(Purpose.TREATMENT_OPS, Channel.TEXT),
    EMAIL_ABOUT_VISIT(Purpose.TREATMENT_OPS, Channel.EMAIL),
    CALL_ABOUT_VISIT(Purpose.TREATMENT_OPS, Channel.CALL),
    /** Tell the person who shared the link that it led to a visit. */
    TELL_SHARER(Purpose.SHARER_FEEDBACK, null),
    /** News of the organization's own services, by e-mail only: texts of that kind are not sent at all. */
    NEWS(Purpose.MARKETING, Channel.EMAIL),
    /** Tell the people who help how it goes. */
    TELL_CIRCLE(Purpose.COORDINATION, null),
    /** Write although others may be able to read it. */
    UNENCRYPTED_RISK(Purpose.UNENCRYPTED_RISK, null),
    /** Messages that somebody else pays for (R-HIPAA-02). */
    AUTHORIZED_MARKETING(Purpose.HIPAA_AUTHORIZATION, null),
    PART2_SHARING(Purpose.PART2, null);

    private final Purpose purpose;
    private final @Nullable Channel channel;

    ConsentScope(Purpose purpose, @Nullable Channel channel) {
        this.purpose = purpose;
        this.channel = channel;
    }

    public Purpose purpose() {
        return purpose;
    }

    public @Nullable Channel channel() {
        return channel;
    }

    public static ConsentScope aboutVisit(Channel channel) {
        return switch (channel) {
            case TEXT -> TEXT_ABOUT_VISIT;
            case EMAIL -> EMAIL_ABOUT_VISIT;
            case CALL -> CALL_ABOUT_VISIT;
        };
    }
}
