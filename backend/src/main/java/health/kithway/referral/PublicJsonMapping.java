package health.kithway.referral;

import health.kithway.attribution.visit.VisitId;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.consent.text.TextRefused;
import health.kithway.contract.publics.AddressJson;
import health.kithway.contract.publics.AgreedJson;
import health.kithway.contract.publics.AppointmentStateJson;
import health.kithway.contract.publics.ContactJson;
import health.kithway.contract.publics.OutcomeJson;
import health.kithway.contract.publics.OwnAppointmentJson;
import health.kithway.contract.publics.OwnReferralJson;
import health.kithway.contract.publics.PlaceJson;
import health.kithway.contract.publics.SendReferralJson;
import health.kithway.contract.publics.SentReferralJson;
import health.kithway.contract.publics.StageJson;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.PostalAddress;
import health.kithway.directory.ServiceLineId;
import health.kithway.pass.IssuedPass;
import health.kithway.problem.Refused;
import health.kithway.program.link.SharedLink;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public contract's words for referrals. */
final class PublicJsonMapping {

    private PublicJsonMapping() {}

    static NewReferral toNewReferral(UUID submission, SharedLink link, SendReferralJson body) {
        UUID line = body.serviceLineId();
        return new NewReferral(
                submission,
                link,
                touches(body),
                Language.valueOf(body.language().name()),
                WhoFor.valueOf(body.whoFor().name()),
                body.relation() == null
                        ? null
                        : Relation.valueOf(body.relation().name()),
                new LocationId(body.locationId()),
                line == null ? null : new ServiceLineId(line),
                toContact(body.contact()),
                body.patient() == null ? null : body.patient().firstName(),
                body.agreements().stream().map(PublicJsonMapping::toAgreed).toList(),
                EventSource.API);
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

    /** An id that is none of ours names no text that is in force. */
    private static AgreedText toAgreed(AgreedJson agreed) {
        try {
            return new AgreedText(new ConsentTextId(UUID.fromString(agreed.textId())), agreed.version());
        } catch (IllegalArgumentException unknown) {
            throw new Refused(new TextRefused.TextNotInForce());
        }
    }

    static SentReferralJson toSent(Referral referral, Location location, Language language, IssuedPass pass) {
        return new SentReferralJson(
                referral.reference(),
                StageJson.valueOf(referral.stage().name()),
                toPlace(location, language),
                pass.secret(),
                pass.expiresAt());
    }

    static OwnReferralJson toOwn(Referral referral, Location location) {
        Outcome outcome = referral.outcome();
        return new OwnReferralJson(
                referral.reference(),
                StageJson.valueOf(referral.stage().name()),
                outcome == null ? null : OutcomeJson.valueOf(outcome.name()),
                toPlace(location, null),
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
