package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.directory.PracticeId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it stands. Knows its people by id only.
 *
 * @param reference what people say on the telephone, e.g. {@code K7M2-9QXT}
 * @param requesterId who asked, and who is written to; the patient where somebody asked for themselves
 * @param serviceLineId absent where the person was not sure and waits for a call
 * @param messagesHeld nobody is written to by itself (R-ST-01)
 * @param practiceReference the practice's own opaque id
 * @param appointment the one that counts now
 */
public record Referral(
        ReferralId id,
        String reference,
        ReferralSource source,
        Stage stage,
        @Nullable Outcome outcome,
        WhoFor whoFor,
        @Nullable Relation relation,
        PersonId patientId,
        PersonId requesterId,
        LocationId locationId,
        @Nullable ServiceLineId serviceLineId,
        RouteRule routeRule,
        BestTime bestTime,
        boolean messagesHeld,
        @Nullable PracticeId practiceId,
        @Nullable String practiceReference,
        Instant createdAt,
        Instant changedAt,
        @Nullable Appointment appointment) {

    /** Whether somebody waits for a call because they were not sure what for. */
    public boolean isCallBack() {
        return serviceLineId == null && stage.mayBecome(Stage.SCHEDULED);
    }
}
