package health.kithway.messaging.reply;

import java.util.Locale;
import java.util.Set;

/** What carriers answer by themselves where an organization lets them (R-TWI-01): single words only. */
final class Carriers {

    private static final Set<String> WORDS = Set.of(
            "stop",
            "unsubscribe",
            "end",
            "quit",
            "stopall",
            "revoke",
            "optout",
            "cancel",
            "start",
            "yes",
            "unstop",
            "help",
            "info");

    private Carriers() {}

    static boolean answersItself(String body) {
        return WORDS.contains(body.strip().toLowerCase(Locale.ROOT));
    }
}
