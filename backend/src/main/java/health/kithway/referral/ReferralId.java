package health.kithway.referral;

import java.util.UUID;

/** Identifies a referral. */
public record ReferralId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
