package health.kithway.consent;

import org.jspecify.annotations.Nullable;

/** What one consent covers: a purpose, and a channel where something is sent. A yes to one is no yes to another (R-TCPA-01). */
public enum ConsentScope {
    /** Use what was told to set up the visit. Without it nothing can be done; nothing else is ever required. */
    USE_ANSWERS(null),
    TEXT_ABOUT_VISIT(Channel.TEXT),
    EMAIL_ABOUT_VISIT(Channel.EMAIL),
    CALL_ABOUT_VISIT(Channel.CALL),
    /** Tell the person who shared the link that it led to a visit. */
    TELL_SHARER(null),
    /** News of the organization's own services, by e-mail only: texts of that kind are not sent at all. */
    NEWS(Channel.EMAIL);

    private final @Nullable Channel channel;

    ConsentScope(@Nullable Channel channel) {
        this.channel = channel;
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
