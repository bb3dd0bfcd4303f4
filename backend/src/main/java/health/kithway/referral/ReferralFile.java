package health.kithway.referral;

import health.kithway.attribution.credit.Credit;
import health.kithway.consent.grant.Consent;
import health.kithway.person.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a coordinator needs for one referral. Holds people: hand it on, never keep it. */
public record ReferralFile(
        Referral referral,
        List<Person> people,
        List<Consent> consents,
        List<TimelineEvent> timeline,
        @Nullable Credit credit) {

    @Override
    public String toString() {
        return "ReferralFile[" + referral.id() + "]";
    }
}
