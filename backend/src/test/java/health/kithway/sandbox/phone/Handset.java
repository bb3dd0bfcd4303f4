package health.kithway.sandbox.phone;

import java.util.List;

/** One person's phone and mailbox as the page shows them. */
public record Handset(
        String key,
        String name,
        String part,
        String phone,
        String shownPhone,
        String email,
        List<Conversation> conversations,
        List<Letter> letters) {

    /** What was written between this phone and one sender. */
    public record Conversation(String sender, String senderName, List<Bubble> bubbles, boolean stopped) {}

    /** One text on the screen. */
    public record Bubble(boolean mine, List<Passage> passages, String time, String state, boolean trouble) {}

    /** One e-mail on the screen. */
    public record Letter(
            long number, String from, String subject, List<Passage> passages, String unsubscribe, String time) {}
}
