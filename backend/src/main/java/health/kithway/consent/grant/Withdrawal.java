package health.kithway.consent.grant;

import health.kithway.consent.ConsentScope;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody took something back.
 *
 * @param takenBack what
 * @param standing what they agree to all the same
 */
public record Withdrawal(PersonId person, Set<ConsentScope> takenBack, Set<ConsentScope> standing) {

    public Withdrawal {
        takenBack = Set.copyOf(takenBack);
        standing = Set.copyOf(standing);
    }

    static Withdrawal of(PersonId person, List<Consent> said, List<Consent> history, Instant now) {
        return new Withdrawal(
                person,
                said.stream()
                        .filter(consent -> consent.kind() == Consent.Kind.REVOKED)
                        .map(Consent::scope)
                        .collect(Collectors.toSet()),
                Consent.standingEverywhere(history).stream()
                        .filter(consent -> consent.kind() == Consent.Kind.GRANTED)
                        .filter(consent -> consent.expiresAt() == null
                                || consent.expiresAt().isAfter(now))
                        .map(Consent::scope)
                        .collect(Collectors.toSet()));
    }

    /** Whether nobody may write to the person about a visit any more. */
    public boolean endsMessagesAboutVisits() {
        return !standing.contains(ConsentScope.USE_ANSWERS)
                || (!standing.contains(ConsentScope.TEXT_ABOUT_VISIT)
                        && !standing.contains(ConsentScope.EMAIL_ABOUT_VISIT));
    }
}
