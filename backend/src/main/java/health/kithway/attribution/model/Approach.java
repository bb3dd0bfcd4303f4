package health.kithway.attribution.model;

import health.kithway.directory.ServiceLineId;
import health.kithway.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What crediting knows of a referral besides its touches. Settled when it was sent, except for a merge.
 *
 * @param programId of the link it was sent by; absent for a practice's
 * @param sentOn in the organization's zone
 * @param closesAt from then on its month is closed: what becomes known is kept, but changes no credit
 * @param mergedInto the referral that has the credit, if this one is its duplicate
 */
public record Approach(
        UUID referralId,
        @Nullable ProgramId programId,
        @Nullable ServiceLineId serviceLineId,
        Instant sentAt,
        LocalDate sentOn,
        Instant closesAt,
        @Nullable UUID mergedInto) {}
