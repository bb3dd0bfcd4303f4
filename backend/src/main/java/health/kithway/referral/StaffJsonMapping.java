package health.kithway.referral;

import health.kithway.attribution.credit.Credit;
import health.kithway.attribution.visit.VisitId;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.Consent;
import health.kithway.contract.staff.AppointmentJson;
import health.kithway.contract.staff.AppointmentStateJson;
import health.kithway.contract.staff.BestTimeJson;
import health.kithway.contract.staff.ChannelJson;
import health.kithway.contract.staff.ConsentFactJson;
import health.kithway.contract.staff.ConsentStateJson;
import health.kithway.contract.staff.CreditJson;
import health.kithway.contract.staff.LanguageJson;
import health.kithway.contract.staff.OutcomeJson;
import health.kithway.contract.staff.PersonRoleJson;
import health.kithway.contract.staff.RecordedAppointmentEventJson;
import health.kithway.contract.staff.ReferralDetailJson;
import health.kithway.contract.staff.ReferralPersonJson;
import health.kithway.contract.staff.ReferralSourceJson;
import health.kithway.contract.staff.ReferralSummaryJson;
import health.kithway.contract.staff.RelationJson;
import health.kithway.contract.staff.ReportOwnAppointmentJson;
import health.kithway.contract.staff.StageJson;
import health.kithway.contract.staff.TimelineEventJson;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The staff contract's words for referrals. */
final class StaffJsonMapping {

    private StaffJsonMapping() {}

    /** Names of an organization's places and service lines. */
    record Names(Map<LocationId, String> locations, Map<ServiceLineId, String> lines) {

        static Names of(List<Location> locations, List<ServiceLine> lines) {
            return new Names(
                    locations.stream().collect(Collectors.toMap(Location::id, Location::name)),
                    lines.stream()
                            .collect(Collectors.toMap(
                                    ServiceLine::id, line -> line.publicName().en())));
        }
    }

    static ReferralSummaryJson toSummary(Referral referral, Names names) {
        ServiceLineId line = referral.serviceLineId();
        return new ReferralSummaryJson(
                referral.id().value(),
                referral.reference(),
                ReferralSourceJson.valueOf(referral.source().name()),
                StageJson.valueOf(referral.stage().name()),
                toJson(referral.outcome()),
                referral.locationId().value(),
                names.locations().getOrDefault(referral.locationId(), ""),
                line == null ? null : line.value(),
                line == null ? null : names.lines().get(line),
                referral.isCallBack(),
                referral.createdAt(),
                referral.changedAt(),
                toJson(referral.appointment()));
    }

    static ReferralDetailJson toDetail(ReferralFile file, Names names) {
        Referral referral = file.referral();
        Credit credit = file.credit();
        return new ReferralDetailJson(
                toSummary(referral, names),
                file.people().stream()
                        .map(person -> toJson(referral, person))
                        .sorted(Comparator.comparing(ReferralPersonJson::role))
                        .toList(),
                file.consents().stream().map(StaffJsonMapping::toJson).toList(),
                file.timeline().stream().map(StaffJsonMapping::toJson).toList(),
                credit == null ? null : toJson(credit));
    }

    static AppointmentEvent toEvent(ReferralId referral, ReportOwnAppointmentJson body) {
        UUID location = body.locationId();
        return new AppointmentEvent(
                referral,
                body.appointmentId(),
                AppointmentEvent.Kind.valueOf(body.kind().name()),
                body.startsAt(),
                location == null ? null : new LocationId(location),
                body.occurredAt(),
                EventSource.STAFF);
    }

    static RecordedAppointmentEventJson toRecorded(Referral referral) {
        return new RecordedAppointmentEventJson(
                referral.id().value(),
                StageJson.valueOf(referral.stage().name()),
                toJson(referral.outcome()),
                toJson(referral.appointment()));
    }

    private static ReferralPersonJson toJson(Referral referral, Person person) {
        boolean asked = person.id().equals(referral.requesterId());
        Relation relation = referral.relation();
        return new ReferralPersonJson(
                person.id().value(),
                role(referral, person),
                relation == null || asked ? null : RelationJson.valueOf(relation.name()),
                person.firstName(),
                person.lastName(),
                person.dateOfBirth(),
                person.phone(),
                person.email(),
                toJson(person.language()),
                asked ? BestTimeJson.valueOf(referral.bestTime().name()) : null);
    }

    private static PersonRoleJson role(Referral referral, Person person) {
        if (person.id().equals(referral.patientId())) {
            return PersonRoleJson.PATIENT;
        }
        return referral.whoFor() == WhoFor.MY_CHILD ? PersonRoleJson.REPRESENTATIVE : PersonRoleJson.CAREGIVER;
    }

    private static ConsentFactJson toJson(Consent consent) {
        ConsentScope scope = consent.scope();
        UUID text = consent.textId();
        Language language = consent.textLanguage();
        return new ConsentFactJson(
                consent.personId(),
                scope.name(),
                scope.channel() == null ? null : scope.channel().name(),
                ConsentStateJson.valueOf(consent.kind().name()),
                text == null ? null : text.toString(),
                consent.textVersion(),
                language == null ? null : toJson(language),
                consent.occurredAt());
    }

    private static TimelineEventJson toJson(TimelineEvent event) {
        return new TimelineEventJson(event.kind().name(), event.occurredAt(), event.recordedAt(), event.implied());
    }

    private static CreditJson toJson(Credit credit) {
        VisitId visit = credit.visitId();
        return new CreditJson(
                credit.model(),
                credit.modelVersion(),
                credit.shareLinkCode(),
                credit.campaignName(),
                ChannelJson.valueOf(credit.channel().name()),
                visit == null ? null : visit.value(),
                credit.practiceId());
    }

    private static LanguageJson toJson(Language language) {
        return LanguageJson.of(language.tag());
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
