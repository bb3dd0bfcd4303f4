package health.kithway.referral;

import health.kithway.attribution.visit.VisitId;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.contract.publics.AddressJson;
import health.kithway.contract.publics.AgreedJson;
import health.kithway.contract.publics.AppointmentStateJson;
import health.kithway.contract.publics.BookingKindJson;
import health.kithway.contract.publics.CallWindowJson;
import health.kithway.contract.publics.ContactJson;
import health.kithway.contract.publics.CoverageJson;
import health.kithway.contract.publics.HandoverJson;
import health.kithway.contract.publics.OutcomeJson;
import health.kithway.contract.publics.OwnAppointmentJson;
import health.kithway.contract.publics.OwnReferralJson;
import health.kithway.contract.publics.PlaceJson;
import health.kithway.contract.publics.SendReferralJson;
import health.kithway.contract.publics.SentReferralJson;
import health.kithway.contract.publics.StageJson;
import health.kithway.contract.publics.WeekdayJson;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.PostalAddress;
import health.kithway.directory.ServiceLineId;
import health.kithway.pass.IssuedPass;
import health.kithway.program.link.SharedLink;
import health.kithway.routing.Asked;
import health.kithway.routing.Handover;
import health.kithway.routing.rule.Coverage;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public contract's words for referrals. */
final class PublicJsonMapping {

    private PublicJsonMapping() {}

    static NewReferral toNewReferral(UUID submission, SharedLink link, SendReferralJson body) {
        return new NewReferral(
                submission,
                link,
                touches(body),
                Language.valueOf(body.language().name()),
                WhoFor.valueOf(body.whoFor().name()),
                body.relation() == null
                        ? null
                        : Relation.valueOf(body.relation().name()),
                toAsked(body),
                toContact(body.contact()),
                body.patient() == null ? null : body.patient().firstName(),
                body.agreements().stream().map(PublicJsonMapping::toAgreed).toList(),
                EventSource.API);
    }

    private static Asked toAsked(SendReferralJson body) {
        UUID location = body.locationId();
        UUID line = body.serviceLineId();
        return new Asked(
                location == null ? null : new LocationId(location),
                line == null ? null : new ServiceLineId(line),
                body.zip(),
                toCoverage(body.coverage()));
    }

    private static Coverage toCoverage(@Nullable CoverageJson said) {
        return said == null
                ? Coverage.NOT_SAID
                : Coverage.said(Coverage.Answer.valueOf(said.answer().name()), said.payerId());
    }

    private static List<VisitId> touches(SendReferralJson body) {
        List<UUID> earlier = body.earlierVisitIds() == null ? List.of() : body.earlierVisitIds();
        return Stream.concat(earlier.stream(), Stream.ofNullable(body.visitId()))
                .map(VisitId::new)
                .toList();
    }

    private static NewReferral.Contact toContact(ContactJson contact) {
        return new NewReferral.Contact(
                contact.firstName(),
                contact.lastName(),
                contact.phone(),
                contact.email(),
                BestTime.valueOf(contact.bestTime().name()));
    }

    private static AgreedText toAgreed(AgreedJson agreed) {
        return new AgreedText(ConsentTextId.of(agreed.textId()), agreed.version());
    }

    static SentReferralJson toSent(
            Referral referral, Location location, Language language, Handover booking, IssuedPass pass) {
        return new SentReferralJson(
                referral.reference(),
                StageJson.valueOf(referral.stage().name()),
                toPlace(location, language),
                toJson(booking),
                pass.secret(),
                pass.expiresAt());
    }

    private static HandoverJson toJson(Handover booking) {
        return new HandoverJson(
                BookingKindJson.valueOf(booking.kind().name()),
                booking.url() == null ? null : URI.create(booking.url()),
                booking.windows().stream()
                        .map(window -> new CallWindowJson(
                                WeekdayJson.valueOf(window.firstDay().name()),
                                WeekdayJson.valueOf(window.lastDay().name()),
                                window.from().toString(),
                                window.until().toString()))
                        .toList());
    }

    static OwnReferralJson toOwn(Referral referral, Location location, Handover booking) {
        Outcome outcome = referral.outcome();
        return new OwnReferralJson(
                referral.reference(),
                StageJson.valueOf(referral.stage().name()),
                outcome == null ? null : OutcomeJson.valueOf(outcome.name()),
                toPlace(location, null),
                toJson(booking),
                toJson(referral.appointment(), location));
    }

    private static @Nullable OwnAppointmentJson toJson(@Nullable Appointment appointment, Location location) {
        return appointment == null
                ? null
                : new OwnAppointmentJson(
                        AppointmentStateJson.valueOf(appointment.state().name()),
                        appointment.startsAt(),
                        location.zone().getId(),
                        appointment.isConfirmed());
    }

    private static PlaceJson toPlace(Location location, @Nullable Language language) {
        PostalAddress address = location.address();
        return new PlaceJson(
                location.id().value(),
                location.name(),
                location.phoneToDial(),
                new AddressJson(address.street(), null, address.city(), address.state(), address.postalCode(), "US"),
                location.zone().getId(),
                language == null ? null : location.hours().in(language));
    }
}
