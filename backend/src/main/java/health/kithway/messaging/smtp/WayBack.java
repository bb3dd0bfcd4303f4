package health.kithway.messaging.smtp;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of our own mailbox that carry the id of a message, so that what comes back is understood whatever it says:
 * {@code post+b-<id>@…} for what cannot be delivered, {@code post+u-<id>@…} for whoever wants no more.
 */
record WayBack(Purpose purpose, UUID message) {

    /** What somebody may write there for. */
    enum Purpose {
        BOUNCE('b'),
        UNSUBSCRIBE('u');

        private final char letter;

        Purpose(char letter) {
            this.letter = letter;
        }
    }

    private static final Pattern ADDRESS =
            Pattern.compile("\\+([bu])-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

    /** As an address of the mailbox. */
    String at(String mailbox) {
        return mailbox.replaceFirst("@", "+" + purpose.letter + "-" + message + "@");
    }

    /** Reads an address; empty where it is somebody else's. */
    static Optional<WayBack> read(String address) {
        Matcher found = ADDRESS.matcher(address);
        if (!found.find()) {
            return Optional.empty();
        }
        Purpose purpose = found.group(1).charAt(0) == Purpose.BOUNCE.letter ? Purpose.BOUNCE : Purpose.UNSUBSCRIBE;
        return Optional.of(new WayBack(purpose, UUID.fromString(found.group(2))));
    }
}
