package health.kithway.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a timeline begins. Pure. */
final class Beginning {

    private Beginning() {}

    /**
     * By a share link without an invitation, the first human opening stands for the sending.
     *
     * @param seen whether the opening was seen, or follows from the sending
     */
    static List<NewEvent> byLink(Instant opened, boolean seen, Instant now, boolean callBack, boolean held) {
        List<NewEvent> events = new ArrayList<>();
        events.add(NewEvent.implied(EventKind.SENT, opened));
        events.add(new NewEvent(EventKind.OPENED, !seen, null, null, opened));
        events.add(NewEvent.seen(EventKind.CONSENTED, now));
        events.add(NewEvent.seen(EventKind.REGISTERED, now));
        if (callBack) {
            events.add(NewEvent.seen(EventKind.CALL_ASKED, now));
        }
        addHeld(events, held, now);
        return List.copyOf(events);
    }

    /** By a practice, the submission is the sending; the patient agreed before, at the practice. */
    static List<NewEvent> byPractice(Instant agreed, Instant now, boolean held) {
        List<NewEvent> events = new ArrayList<>();
        events.add(NewEvent.seen(EventKind.SENT, now));
        events.add(NewEvent.implied(EventKind.OPENED, now));
        events.add(NewEvent.seen(EventKind.CONSENTED, agreed));
        events.add(NewEvent.seen(EventKind.REGISTERED, now));
        addHeld(events, held, now);
        return List.copyOf(events);
    }

    private static void addHeld(List<NewEvent> events, boolean held, Instant now) {
        if (held) {
            events.add(NewEvent.seen(EventKind.MESSAGES_HELD, now));
        }
    }
}
