package health.kithway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of joining a circle, and of the patient's answer, say. */
final class JoinView {

    private JoinView() {}

    /**
     * Who asks, what the reader would see and what not.
     *
     * @param by the first name of who asks; absent where staff do
     */
    record Join(@Nullable String by, List<String> sees, List<String> not) implements View {}

    record JoinYou(Typed typed, List<View.Text> texts) implements View {}

    /** What somebody typed about themselves; one of the two ways to reach them. */
    record Typed(String firstName, String phone, String email) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    /**
     * One box for a code.
     *
     * @param action where it is sent
     * @param again where another one is asked for
     * @param remembers whether the reader may have this phone remembered
     * @param before whether the reader may say that they helped here before
     */
    record Code(String action, String again, boolean remembers, boolean before) implements View {
        /** For who comes back, or is the patient. */
        Code(String action, String again, boolean remembers) {
            this(action, again, remembers, false);
        }
    }

    record NoThanks() implements View {}

    record JoinGone() implements View {}

    /** One who waits for the reader's yes, and what they would see. */
    record Waiting(String name, List<String> sees) {}

    /** @param by the first name of who asked for the visit */
    record Approve(@Nullable String by, List<Waiting> waiting, String choice, Typed typed, List<View.Text> texts)
            implements View {}

    /** What became of the answer: COUNTED or CALL. */
    record ApproveHeard(String outcome) implements View {}

    /** A member's own link on a phone that is not known. */
    record ComeBack(String action, boolean phone, boolean email) implements View {}
}
