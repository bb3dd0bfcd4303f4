package health.kithway.referral;

import health.kithway.consent.grant.Attestation;
import health.kithway.directory.LocationId;
import health.kithway.directory.PracticeId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.NewPerson;
import org.jspecify.annotations.Nullable;

/**
 * A practice refers a patient.
 *
 * @param practiceReference the practice's own opaque id
 * @param patientAgreed what the practice attests: that the patient agreed to be contacted, and how (R-TCPA-08)
 */
public record NewSubmission(
        PracticeId practiceId,
        @Nullable String practiceReference,
        LocationId locationId,
        ServiceLineId serviceLineId,
        NewPerson patient,
        Attestation patientAgreed) {}
