package health.kithway.reminder.telling;

import health.kithway.directory.PracticeId;
import health.kithway.referral.ReferralId;
import java.time.Instant;
import java.util.UUID;

/** That there is news of a referral, for the practice that sent it. Says no more. */
record Notice(UUID id, PracticeId practiceId, ReferralId referralId, UUID stepId, Instant madeAt) {}
