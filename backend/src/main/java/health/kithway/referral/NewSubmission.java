package health.kithway.referral;

import health.kithway.consent.grant.Attestation;
import health.kithway.directory.PracticeId;
import health.kithway.person.NewPerson;
import health.kithway.routing.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A practice refers a patient.
 *
 * @param practiceReference the practice's own opaque id
 * @param asked always for a service line; without a location any place that offers it will do
 * @param patientAgreed what the practice attests: that the patient agreed to be contacted, and how (R-TCPA-08)
 */
public record NewSubmission(
        PracticeId practiceId,
        @Nullable String practiceReference,
        Asked asked,
        NewPerson patient,
        Attestation patientAgreed) {}
