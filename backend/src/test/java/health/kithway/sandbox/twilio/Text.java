package health.kithway.sandbox.twilio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text, in either direction.
 *
 * @param from the organization's number, or the handset's when inbound
 * @param statusCallback where the sender wants to be told of its state
 * @param note what went wrong around it, in words for the person who looks at the phone
 * @param redacted whether the carrier has forgotten the words; the handset that got them has not
 */
public record Text(
        String sid,
        Direction direction,
        String from,
        String to,
        String body,
        TextState state,
        @Nullable Integer errorCode,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String statusCallback,
        @Nullable String note,
        boolean redacted) {

    /** Twilio's words; an outbound reply is one that Twilio wrote by itself. */
    public enum Direction {
        INBOUND("inbound"),
        OUTBOUND_API("outbound-api"),
        OUTBOUND_REPLY("outbound-reply");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public boolean inbound() {
        return direction == Direction.INBOUND;
    }

    /** The number of the person, whichever way the text went. */
    public String handset() {
        return inbound() ? from : to;
    }

    /** The number of the organization, whichever way the text went. */
    public String sender() {
        return inbound() ? to : from;
    }

    Text as(TextState next, @Nullable Integer error, Instant at) {
        return new Text(sid, direction, from, to, body, next, error, createdAt, at, statusCallback, note, redacted);
    }

    Text redacted(Instant at) {
        return new Text(sid, direction, from, to, body, state, errorCode, createdAt, at, statusCallback, note, true);
    }

    /** What the carrier still knows of the words. */
    String bodyAtCarrier() {
        return redacted ? "" : body;
    }

    Text noted(String words) {
        return new Text(
                sid,
                direction,
                from,
                to,
                body,
                state,
                errorCode,
                createdAt,
                updatedAt,
                statusCallback,
                words,
                redacted);
    }
}
