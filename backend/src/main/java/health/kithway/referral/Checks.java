package health.kithway.referral;

import health.kithway.directory.Directory;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether a referral may be made as wished, and whether anybody may be written to about it by itself. */
@Component
final class Checks {

    private static final int MAJORITY = 18;

    private final Directory directory;
    private final Clock clock;

    Checks(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Refuses what is wrong; answers whether messages are held (R-ST-01). */
    Mono<Boolean> isHeld(NewReferral wish) {
        List<FieldProblem> problems = wish.problems();
        return problems.isEmpty()
                ? isHeld(
                        wish.link().organization(),
                        wish.locationId(),
                        wish.serviceLineId(),
                        location -> wish.whoFor() == WhoFor.MY_CHILD)
                : Mono.error(() -> new Refused(new CommonRefusal.Invalid(problems)));
    }

    /** The same. A patient of unknown age counts as a minor here: when in doubt, nobody is written to. */
    Mono<Boolean> isHeld(OrganizationId organization, NewSubmission submission) {
        LocalDate born = submission.patient().dateOfBirth();
        return isHeld(
                organization,
                submission.locationId(),
                submission.serviceLineId(),
                location -> born == null || isMinor(born, location));
    }

    private Mono<Boolean> isHeld(
            OrganizationId organization,
            LocationId locationId,
            @Nullable ServiceLineId serviceLineId,
            Predicate<Location> minor) {
        Mono<Location> location = directory
                .getLocation(organization, locationId)
                .onErrorMap(Refused.class, unknown -> notOffered("/locationId", "one of the organization's locations"));
        if (serviceLineId == null) {
            return location.thenReturn(false);
        }
        return location.filter(place -> place.offers(serviceLineId))
                .switchIfEmpty(Mono.error(() -> notOffered("/serviceLineId", "one that the location offers")))
                .flatMap(place -> directory
                        .getServiceLine(organization, serviceLineId)
                        .map(line -> (line.sensitive() || line.part2()) && minor.test(place)));
    }

    private boolean isMinor(LocalDate born, Location location) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), location.zone());
        return Period.between(born, today).getYears() < MAJORITY;
    }

    private static Refused notOffered(String pointer, String expected) {
        return new Refused(new CommonRefusal.Invalid(List.of(new FieldProblem(pointer, "not-offered", expected))));
    }
}
