package health.kithway.consent.decision;

import health.kithway.consent.Channel;
import health.kithway.person.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent, as far as the decision needs to know.
 *
 * @param personId to whom; absent only where an unknown number wrote to us
 * @param addressIndex blind index of the address it would go to
 * @param answerToInbound whether it answers something the person just sent
 * @param programId the program it is about, if it is about one
 * @param keptFrom whether it is about a patient who does not let this person know it (R-HIPAA-09)
 */
public record SendFacts(
        @Nullable PersonId personId,
        Channel channel,
        SendPurpose purpose,
        byte[] addressIndex,
        boolean answerToInbound,
        @Nullable UUID programId,
        boolean keptFrom) {

    public SendFacts(
            @Nullable PersonId personId,
            Channel channel,
            SendPurpose purpose,
            byte[] addressIndex,
            boolean answerToInbound,
            @Nullable UUID programId) {
        this(personId, channel, purpose, addressIndex, answerToInbound, programId, false);
    }

    public SendFacts(
            @Nullable PersonId personId,
            Channel channel,
            SendPurpose purpose,
            byte[] addressIndex,
            boolean answerToInbound) {
        this(personId, channel, purpose, addressIndex, answerToInbound, null, false);
    }
}
