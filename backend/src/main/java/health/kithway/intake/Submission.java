package health.kithway.intake;

import health.kithway.consent.grant.Attestation;
import health.kithway.directory.LocationId;
import health.kithway.directory.PracticeId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.NewPerson;
import health.kithway.referral.NewSubmission;
import org.jspecify.annotations.Nullable;

/**
 * What a practice sends.
 *
 * @param practiceReference the practice's own opaque id, handed back with every answer
 */
public record Submission(
        LocationId locationId,
        ServiceLineId serviceLineId,
        @Nullable String practiceReference,
        NewPerson patient,
        Attestation patientAgreed) {

    NewSubmission of(PracticeId practice) {
        return new NewSubmission(practice, practiceReference, locationId, serviceLineId, patient, patientAgreed);
    }
}
