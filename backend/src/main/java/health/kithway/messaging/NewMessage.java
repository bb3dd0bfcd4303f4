package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said to a person, on every channel they agreed to.
 *
 * @param templateKey approved wording, e.g. {@code appointment-reminder}
 * @param values by variable; DATE and TIME as in ISO 8601, local to the place they are about, said in the reader's language
 *     later; name, clinic and its phone are filled in by messaging
 * @param occasion what makes this one different from the last, e.g. {@code appointment/<id>}: the same template for the same
 *     occasion is sent once, however often it is asked for
 * @param replyId the reply it answers; answers to what somebody wrote may go at any hour
 * @param notAfter when it stops making sense
 * @param programId the program it is about, if it is about one: a STOP may end that program only (R-TCPA-13)
 * @param only the one channel it may go by; absent: every one the person has
 */
public record NewMessage(
        PersonId person,
        String templateKey,
        Map<Variable, String> values,
        String occasion,
        @Nullable UUID referralId,
        @Nullable UUID replyId,
        @Nullable Question asks,
        @Nullable Instant notAfter,
        @Nullable UUID programId,
        @Nullable Channel only) {

    public NewMessage {
        values = Map.copyOf(values);
    }

    /** Says something about a referral. */
    public static NewMessage about(
            UUID referral, PersonId person, String templateKey, Map<Variable, String> values, String occasion) {
        return new NewMessage(person, templateKey, values, occasion, referral, null, null, null, null, null);
    }

    /** Answers a text, to the one who wrote it. */
    public static NewMessage answer(UUID reply, PersonId person, String templateKey, @Nullable Instant notAfter) {
        return new NewMessage(person, templateKey, Map.of(), "reply/" + reply, null, reply, null, notAfter, null, null);
    }

    /** The same with values, about a referral if it is about one. */
    public NewMessage saying(Map<Variable, String> said, @Nullable UUID referral) {
        return new NewMessage(person, templateKey, said, occasion, referral, replyId, asks, notAfter, programId, only);
    }

    public NewMessage asking(Question question) {
        return new NewMessage(
                person, templateKey, values, occasion, referralId, replyId, question, notAfter, programId, only);
    }

    public NewMessage until(Instant end) {
        return new NewMessage(person, templateKey, values, occasion, referralId, replyId, asks, end, programId, only);
    }

    public NewMessage ofProgram(@Nullable UUID program) {
        return new NewMessage(
                person, templateKey, values, occasion, referralId, replyId, asks, notAfter, program, only);
    }

    public NewMessage onlyBy(Channel channel) {
        return new NewMessage(
                person, templateKey, values, occasion, referralId, replyId, asks, notAfter, programId, channel);
    }

    /** A code that the person has just asked for, by one channel, as long as it works. */
    public static NewMessage code(
            PersonId person, Channel channel, Map<Variable, String> values, UUID code, Instant end) {
        return new NewMessage(
                person, Permits.ONE_TIME_CODE, values, "code/" + code, null, null, null, end, null, channel);
    }
}
