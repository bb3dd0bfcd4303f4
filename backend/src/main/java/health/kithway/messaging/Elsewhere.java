package health.kithway.messaging;

import java.util.List;

/**
 * What becomes of a message that could not be delivered, on the other channels.
 *
 * @param planned what is sent there instead, each decided anew; a denied one is among them
 * @param all everything that was or is to be said there for the same occasion
 */
public record Elsewhere(List<MessageId> planned, List<Message> all) {

    static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of());

    public Elsewhere {
        planned = List.copyOf(planned);
        all = List.copyOf(all);
    }

    /** Whether the reader learns it there. */
    public boolean isSaid() {
        return all.stream().anyMatch(other -> other.permit().permitted() && !isOver(other.state()));
    }

    private static boolean isOver(MessageState state) {
        return state.isFailure() || state == MessageState.REFUSED || state == MessageState.SUPPRESSED;
    }
}
