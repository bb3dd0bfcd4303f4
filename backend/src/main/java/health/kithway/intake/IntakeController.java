package health.kithway.intake;

import health.kithway.consent.Channel;
import health.kithway.consent.grant.Attestation;
import health.kithway.contract.provider.CoverageJson;
import health.kithway.contract.provider.IntakeApi;
import health.kithway.contract.provider.PatientAgreedJson;
import health.kithway.contract.provider.ReferredPatientJson;
import health.kithway.contract.provider.StageJson;
import health.kithway.contract.provider.SubmitReferralJson;
import health.kithway.contract.provider.SubmittedReferralJson;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.NewPerson;
import health.kithway.referral.Referral;
import health.kithway.routing.Asked;
import health.kithway.routing.rule.Coverage;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes referrals from practices' systems. */
@RestController
class IntakeController implements IntakeApi {

    private final ProviderReferrals referrals;
    private final IdempotentRequests requests;

    IntakeController(ProviderReferrals referrals, IdempotentRequests requests) {
        this.referrals = referrals;
        this.requests = requests;
    }

    @Override
    public Mono<SubmittedReferralJson> submitReferral(String idempotencyKey, SubmitReferralJson body) {
        var request = new IdempotentRequests.Request("submitReferral", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        SubmittedReferralJson.class,
                        () -> referrals.submit(actor, toSubmission(body)).map(IntakeController::toJson)));
    }

    private static Submission toSubmission(SubmitReferralJson body) {
        Language language = Language.valueOf(body.patient().language().name());
        return new Submission(
                toAsked(body),
                body.practiceReference(),
                toPerson(body.patient(), language),
                toAttestation(body.patientAgreed(), language));
    }

    private static Asked toAsked(SubmitReferralJson body) {
        UUID location = body.locationId();
        CoverageJson said = body.coverage();
        return new Asked(
                location == null ? null : new LocationId(location),
                new ServiceLineId(body.serviceLineId()),
                body.patientZip(),
                said == null
                        ? Coverage.NOT_SAID
                        : Coverage.said(Coverage.Answer.valueOf(said.answer().name()), said.payerId()));
    }

    private static NewPerson toPerson(ReferredPatientJson patient, Language language) {
        return new NewPerson(
                patient.firstName(),
                patient.lastName(),
                language,
                patient.phone(),
                patient.email(),
                patient.dateOfBirth());
    }

    private static Attestation toAttestation(PatientAgreedJson agreed, Language language) {
        return new Attestation(
                agreed.attestedBy(),
                agreed.at(),
                agreed.channels().stream()
                        .map(channel -> Channel.valueOf(channel.name()))
                        .collect(Collectors.toSet()),
                language);
    }

    private static SubmittedReferralJson toJson(Referral referral) {
        return new SubmittedReferralJson(
                referral.id().value(),
                referral.reference(),
                referral.practiceReference(),
                StageJson.valueOf(referral.stage().name()),
                referral.locationId().value(),
                referral.createdAt());
    }
}
