package health.kithway.routing;

import health.kithway.contract.staff.AgeBandJson;
import health.kithway.contract.staff.BookingKindJson;
import health.kithway.contract.staff.CallWindowJson;
import health.kithway.contract.staff.CoverageFactJson;
import health.kithway.contract.staff.DistanceBandJson;
import health.kithway.contract.staff.HandoverJson;
import health.kithway.contract.staff.LanguageJson;
import health.kithway.contract.staff.PlaceDistanceJson;
import health.kithway.contract.staff.RejectedCandidateJson;
import health.kithway.contract.staff.RouteJson;
import health.kithway.contract.staff.RoutingFactsJson;
import health.kithway.contract.staff.RoutingReasonJson;
import health.kithway.contract.staff.WeekdayJson;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.Payer;
import health.kithway.directory.PayerId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.ProgramId;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Decision;
import health.kithway.routing.rule.Facts;
import health.kithway.routing.rule.Rejected;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The staff contract's words for why a referral is where it is. */
final class RouteJsonMapping {

    private RouteJsonMapping() {}

    /** Names of an organization's places and plans. */
    record Names(Map<LocationId, String> locations, Map<PayerId, String> payers) {

        static Names of(List<Location> locations, List<Payer> payers) {
            return new Names(
                    locations.stream().collect(Collectors.toMap(Location::id, Location::name)),
                    payers.stream().collect(Collectors.toMap(Payer::id, Payer::name)));
        }

        String of(LocationId location) {
            return locations.getOrDefault(location, "");
        }
    }

    static RouteJson toJson(Routed routed, Names names) {
        Decision decision = routed.decision();
        ProgramId program = routed.programId();
        ProviderGroupId group = decision.providerGroupId();
        return new RouteJson(
                routed.referralId(),
                program == null ? null : program.value(),
                decision.locationId().value(),
                names.of(decision.locationId()),
                group == null ? null : group.value(),
                decision.fellBack(),
                decision.ruleId(),
                decision.ruleName(),
                decision.ruleSetVersion(),
                toJson(routed.handover()),
                toJson(routed.facts(), names),
                decision.rejected().stream()
                        .map(rejected -> toJson(rejected, names))
                        .toList(),
                routed.decidedAt());
    }

    private static HandoverJson toJson(Handover handover) {
        return new HandoverJson(
                BookingKindJson.valueOf(handover.kind().name()),
                handover.url() == null ? null : URI.create(handover.url()),
                handover.windows().stream().map(RouteJsonMapping::toJson).toList());
    }

    static CallWindowJson toJson(Booking.Window window) {
        return new CallWindowJson(
                WeekdayJson.valueOf(window.firstDay().name()),
                WeekdayJson.valueOf(window.lastDay().name()),
                window.from().toString(),
                window.until().toString());
    }

    private static RoutingFactsJson toJson(Facts facts, Names names) {
        PayerId payer = facts.coverage().payerId();
        ServiceLineId line = facts.serviceLineId();
        return new RoutingFactsJson(
                line == null ? null : line.value(),
                id(facts.askedLocationId()),
                CoverageFactJson.valueOf(facts.coverage().answer().name()),
                payer == null ? null : payer.value(),
                payer == null ? null : names.payers().get(payer),
                LanguageJson.of(facts.language().tag()),
                AgeBandJson.valueOf(facts.age().name()),
                facts.distances().stream()
                        .map(distance -> new PlaceDistanceJson(
                                distance.locationId().value(),
                                names.of(distance.locationId()),
                                DistanceBandJson.valueOf(distance.band().name())))
                        .toList());
    }

    private static RejectedCandidateJson toJson(Rejected rejected, Names names) {
        LocationId location = rejected.locationId();
        return new RejectedCandidateJson(
                rejected.ruleId(),
                rejected.ruleName(),
                id(location),
                location == null ? null : names.of(location),
                RoutingReasonJson.valueOf(rejected.reason().name()));
    }

    private static @Nullable UUID id(@Nullable LocationId location) {
        return location == null ? null : location.value();
    }
}
