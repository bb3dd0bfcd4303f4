package health.kithway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a circle's page says of the visit and of what is to do: keys of the wording, and times as they are read. */
final class CircleTodo {

    private CircleTodo() {}

    /**
     * @param onPoint absent for who may not act, and where nobody is
     * @param acts whether the reader may act
     * @param kinds what can be put on the list, as keys of the wording
     * @param handTo to whom the reader may hand over; empty for who is not on point
     */
    record Home(
            List<Visit> visits,
            @Nullable OnPoint onPoint,
            boolean acts,
            List<Task> tasks,
            List<Done> done,
            List<String> kinds,
            List<Hand> handTo,
            List<Said> activity) {

        static final Home NOTHING =
                new Home(List.of(), null, false, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    record Visit(
            @Nullable String chip,
            @Nullable String when,
            @Nullable String place,
            @Nullable String address) {}

    record OnPoint(
            String name,
            boolean self,
            @Nullable String phone,
            @Nullable String phoneLink) {}

    /** @param state OPEN, MINE or TAKEN */
    record Task(
            String id,
            String what,
            @Nullable String due,
            String state,
            @Nullable String owner) {}

    record Done(String what, @Nullable String owner) {}

    record Hand(String id, String name) {}

    /** @param wording with the name first and the task second; one of its own where there is no name */
    record Said(
            String wording, @Nullable String name, @Nullable String task, String when) {}
}
