package health.kithway.consent.disclosure;

import health.kithway.person.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to whom, as far as the decision needs to know.
 *
 * @param sensitive whether the service line is (R-ST-02)
 * @param part2 whether it is of a substance-use program (R-P2-01)
 * @param entitlement absent where nothing entitles the recipient
 * @param program the program the referral came by, if it came by one: what was said to another one is not heard (R-TCPA-05)
 */
public record DisclosureFacts(
        PersonId patient,
        Recipient recipient,
        Topic topic,
        UUID referral,
        boolean sensitive,
        boolean part2,
        @Nullable Entitlement entitlement,
        @Nullable UUID program) {}
