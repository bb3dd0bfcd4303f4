package health.kithway.disclosure;

import health.kithway.consent.grant.Consent;
import health.kithway.consent.receipt.Receipt;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.messaging.Message;
import java.time.Instant;
import java.util.List;

/**
 * What is known of a person, for that person: each list newest first, but consents oldest first.
 *
 * @param language the one they are written to in
 * @param told who outside was told something, with the right it was told by
 */
public record OwnRecord(
        Organization organization,
        Language language,
        List<Consent> consents,
        List<Receipt> receipts,
        List<Message> messages,
        List<Told> told,
        List<Look> looks) {

    /**
     * Somebody read something of the person, or of what they said.
     *
     * @param actorKind what kind of somebody, e.g. {@code STAFF}
     * @param action what was read, e.g. {@code person.read}
     * @param purpose what for, e.g. {@code message}
     * @param outside whether it was somebody outside the organization: a disclosure (R-HIPAA-07)
     * @param times how often on that occasion
     */
    public record Look(Instant at, String actorKind, String action, String purpose, boolean outside, int times) {

        boolean isLike(Look other) {
            return actorKind.equals(other.actorKind)
                    && action.equals(other.action)
                    && purpose.equals(other.purpose)
                    && outside == other.outside;
        }

        Look andEarlier() {
            return new Look(at, actorKind, action, purpose, outside, times + 1);
        }
    }
}
