package health.kithway.referral;

import health.kithway.contract.provider.AppointmentJson;
import health.kithway.contract.provider.AppointmentStateJson;
import health.kithway.contract.provider.OutcomeJson;
import health.kithway.contract.provider.PracticeReferralJson;
import health.kithway.contract.provider.PracticeReferralPageJson;
import health.kithway.contract.provider.RecordedAppointmentEventJson;
import health.kithway.contract.provider.ReferralsApi;
import health.kithway.contract.provider.ReportAppointmentJson;
import health.kithway.contract.provider.StageJson;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How referrals stand, for practices; appointment news, from scheduling systems. */
@RestController
class ProviderReferralsController implements ReferralsApi {

    private final Referrals referrals;
    private final PracticeReferrals practices;
    private final IdempotentRequests requests;

    ProviderReferralsController(Referrals referrals, PracticeReferrals practices, IdempotentRequests requests) {
        this.referrals = referrals;
        this.practices = practices;
        this.requests = requests;
    }

    @Override
    public Mono<PracticeReferralJson> getReferral(UUID referralId) {
        return Actor.current()
                .flatMap(actor -> practices.get(actor, new ReferralId(referralId)))
                .map(ProviderReferralsController::toJson);
    }

    @Override
    public Mono<PracticeReferralPageJson> listReferrals(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> practices.list(actor, Page.after(cursor, ReferralId::of), limit))
                .map(page -> page.map(ProviderReferralsController::toJson))
                .map(page -> new PracticeReferralPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<RecordedAppointmentEventJson> recordAppointmentEvent(
            String idempotencyKey, ReportAppointmentJson body) {
        var request = new IdempotentRequests.Request("provider.recordAppointmentEvent", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        RecordedAppointmentEventJson.class,
                        () -> record(actor, body).map(ProviderReferralsController::toRecorded)));
    }

    private Mono<Referral> record(Actor actor, ReportAppointmentJson body) {
        return referrals
                .getByReference(actor, body.reference())
                .flatMap(referral -> referrals.recordAppointmentEvent(actor, toEvent(referral.id(), body)));
    }

    private static AppointmentEvent toEvent(ReferralId referral, ReportAppointmentJson body) {
        UUID location = body.locationId();
        return new AppointmentEvent(
                referral,
                body.appointmentId(),
                AppointmentEvent.Kind.valueOf(body.kind().name()),
                body.startsAt(),
                location == null ? null : new LocationId(location),
                body.occurredAt(),
                EventSource.PARTNER);
    }

    private static RecordedAppointmentEventJson toRecorded(Referral referral) {
        return new RecordedAppointmentEventJson(
                referral.id().value(),
                StageJson.valueOf(referral.stage().name()),
                toJson(referral.outcome()),
                toJson(referral.appointment()));
    }

    private static PracticeReferralJson toJson(PracticeReferrals.Told told) {
        Referral referral = told.referral();
        ServiceLineId line = referral.serviceLineId();
        return new PracticeReferralJson(
                referral.id().value(),
                referral.reference(),
                referral.practiceReference(),
                StageJson.valueOf(referral.stage().name()),
                toJson(referral.outcome()),
                referral.locationId().value(),
                line == null ? null : line.value(),
                referral.createdAt(),
                referral.changedAt(),
                toJson(referral.appointment()),
                told.notice());
    }

    private static @Nullable OutcomeJson toJson(@Nullable Outcome outcome) {
        return outcome == null ? null : OutcomeJson.valueOf(outcome.name());
    }

    private static @Nullable AppointmentJson toJson(@Nullable Appointment appointment) {
        return appointment == null
                ? null
                : new AppointmentJson(
                        appointment.partnerId(),
                        AppointmentStateJson.valueOf(appointment.state().name()),
                        appointment.startsAt(),
                        appointment.locationId().value(),
                        appointment.isConfirmed());
    }
}
