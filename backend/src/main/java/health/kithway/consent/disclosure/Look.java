package health.kithway.consent.disclosure;

import java.util.UUID;

/** Who looks at what of which referral: as long as the answer is the same, looks that follow each other are one telling. */
record Look(UUID recipient, Topic topic, UUID referral) {

    static Look of(DisclosureFacts asked) {
        return new Look(asked.recipient().id(), asked.topic(), asked.referral());
    }

    static Look of(RecordedDisclosure kept) {
        return new Look(kept.recipientId(), kept.topic(), kept.referralId());
    }
}
