package health.kithway.program.link;

import java.util.UUID;

/** Identifies a share link to staff; the public knows its code only. */
public record ShareLinkId(UUID value) {

    public static ShareLinkId of(String text) {
        return new ShareLinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
