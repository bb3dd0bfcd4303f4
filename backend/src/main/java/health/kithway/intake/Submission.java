package health.kithway.intake;

import health.kithway.consent.grant.Attestation;
import health.kithway.directory.PracticeId;
import health.kithway.person.NewPerson;
import health.kithway.referral.NewSubmission;
import health.kithway.routing.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What a practice sends.
 *
 * @param asked always for a service line; without a location, the rules choose one that offers it
 * @param practiceReference the practice's own opaque id, handed back with every answer
 */
public record Submission(
        Asked asked, @Nullable String practiceReference, NewPerson patient, Attestation patientAgreed) {

    NewSubmission of(PracticeId practice) {
        return new NewSubmission(practice, practiceReference, asked, patient, patientAgreed);
    }
}
