package health.kithway.program.sharer;

import health.kithway.program.Channel;

/** How somebody hands a link on, from their own phone. */
public enum Way {
    TEXT(Channel.TEXT),
    EMAIL(Channel.EMAIL),
    /** Shown on the sharer's own screen. */
    QR(Channel.QR),
    /** Copied, or given to whatever the phone offers. */
    COPY(Channel.WEB);

    private final Channel channel;

    Way(Channel channel) {
        this.channel = channel;
    }

    /** What it is counted as. */
    Channel channel() {
        return channel;
    }

    static Way of(Channel channel) {
        return switch (channel) {
            case TEXT -> TEXT;
            case EMAIL -> EMAIL;
            case QR -> QR;
            case WEB, PRINT, SOCIAL, PHONE, DESK, PORTAL -> COPY;
        };
    }
}
