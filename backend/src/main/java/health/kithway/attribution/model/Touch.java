package health.kithway.attribution.model;

import health.kithway.attribution.visit.Classification;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinkId;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may have brought a referral, as it was known when it was recorded. What becomes known later is recorded as
 * another statement with the same id; nothing is changed.
 *
 * @param touchId of a visit, the visit's id
 * @param classification of a visit, what it was taken for
 */
public record Touch(
        UUID referralId,
        UUID touchId,
        TouchKind kind,
        Channel channel,
        @Nullable ShareLinkId shareLinkId,
        @Nullable ProgramId programId,
        @Nullable CampaignId campaignId,
        @Nullable UUID practiceId,
        @Nullable Classification classification,
        Instant occurredAt,
        Instant recordedAt) {

    /** Oldest first; of the same moment, by id, so that the order is always the same. */
    public static final Comparator<Touch> BY_TIME = Comparator.comparing(Touch::occurredAt)
            .thenComparing(touch -> touch.touchId().toString());

    public boolean isHuman() {
        return kind != TouchKind.VISIT || classification == Classification.HUMAN;
    }

    public boolean isOf(@Nullable ProgramId program) {
        return program == null || programId == null || program.equals(programId);
    }
}
