package health.kithway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of a circle say about who is in it and what each may know. */
final class CircleView {

    private CircleView() {}

    /**
     * Somebody in the circle.
     *
     * @param rights what they may know, as keys of the wording; empty where the reader is not to see that
     */
    record Somebody(
            String id, String name, String role, String state, List<String> rights, boolean self, boolean changes) {}

    /**
     * How it stands, what is to do, and who helps.
     *
     * @param standing how the reader stands: YES, AWAITING, ALONE or KEPT (nothing is shown, and no reason)
     * @param note what has to be said first, as a key of the wording
     * @param others the reader's places in other circles
     */
    record Circle(
            String standing,
            List<Somebody> helpers,
            List<String> own,
            boolean invites,
            boolean leaves,
            CircleTodo.Home home,
            @Nullable String note,
            List<Other> others)
            implements View {

        Circle(String standing, List<Somebody> helpers, List<String> own, boolean invites, boolean leaves) {
            this(standing, helpers, own, invites, leaves, CircleTodo.Home.NOTHING, null, List.of());
        }

        Circle with(CircleTodo.Home at) {
            return new Circle(standing, helpers, own, invites, leaves, at, note, others);
        }

        Circle noting(String first) {
            return new Circle(standing, helpers, own, invites, leaves, home, first, others);
        }

        /** With the reader's places in other circles. */
        Circle beside(List<Other> places) {
            return new Circle(standing, helpers, own, invites, leaves, home, note, places);
        }

        /** Who was too late hears so kindly, and a program hears it too. */
        @Override
        public int status() {
            return note == null ? 200 : 409;
        }
    }

    /** @param patient first name; absent while that patient's yes is awaited */
    record Other(String id, @Nullable String patient) {}

    record CircleAdd(List<String> roles) implements View {}

    /**
     * A link for another, ready for the reader's own phone.
     *
     * @param patient whether it asks the patient
     */
    record CircleLink(boolean patient, String address, String text, String email, String qr) implements View {}

    /**
     * What one member may know, to be changed.
     *
     * @param ends the day on which it ends by itself as it stands; absent where it does not
     */
    record CircleMember(
            String name,
            String action,
            boolean waits,
            List<Box> boxes,
            @Nullable String ends) implements View {}

    record Box(String permission, boolean ticked) {}

    record CircleLeave() implements View {}

    record CircleLeft() implements View {}

    record CircleAway() implements View {
        @Override
        public int status() {
            return 401;
        }
    }

    /**
     * What the reader wants to hear of.
     *
     * @param home where its forms are sent; the page of a circle, or of somebody who is in none
     * @param back absent where there is nothing to go back to
     * @param topics empty for who is in no circle
     */
    record Preferences(String home, @Nullable String back, List<Box> topics, boolean paused, ChoiceView choice)
            implements View {}
}
