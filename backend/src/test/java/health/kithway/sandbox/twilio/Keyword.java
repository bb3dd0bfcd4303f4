package health.kithway.sandbox.twilio;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The single words that Twilio acts on by itself where it keeps the opt-outs (reason: R-TWI-01). */
enum Keyword {
    STOP(
            Set.of("STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"),
            "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe."),
    START(
            Set.of("START", "YES", "UNSTOP"),
            "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply."),
    HELP(Set.of("HELP", "INFO"), "Reply STOP to unsubscribe. Msg&Data Rates May Apply.");

    private final Set<String> words;
    final String answer;

    Keyword(Set<String> words, String answer) {
        this.words = words;
        this.answer = answer;
    }

    static @Nullable Keyword in(String body) {
        String word = body.strip().toUpperCase(Locale.ROOT);
        for (Keyword keyword : values()) {
            if (keyword.words.contains(word)) {
                return keyword;
            }
        }
        return null;
    }
}
