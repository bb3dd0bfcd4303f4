package health.kithway.referral;

import health.kithway.directory.Directory;
import health.kithway.directory.LocationId;
import health.kithway.directory.Payer;
import health.kithway.directory.PayerId;
import health.kithway.directory.Payers;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.Majority;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.routing.Asked;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether a referral may be made as wished, and whether anybody may be written to about it by itself. */
@Component
final class Checks {

    private static final String SERVICE_LINE = "/serviceLineId";

    private final Directory directory;
    private final Payers payers;
    private final Clock clock;

    Checks(Directory directory, Payers payers, Clock clock) {
        this.directory = directory;
        this.payers = payers;
        this.clock = clock;
    }

    /** Refuses what is wrong; answers whether messages are held (R-ST-01). */
    Mono<Boolean> isHeld(NewReferral wish) {
        List<FieldProblem> problems = wish.problems();
        return problems.isEmpty()
                ? isHeld(wish.link().organization(), wish.asked(), there -> wish.whoFor() == WhoFor.MY_CHILD)
                : Mono.error(() -> new Refused(new CommonRefusal.Invalid(problems)));
    }

    /** The same. A patient of unknown age counts as a minor here: when in doubt, nobody is written to. */
    Mono<Boolean> isHeld(OrganizationId organization, NewSubmission submission) {
        LocalDate born = submission.patient().dateOfBirth();
        return isHeld(organization, submission.asked(), there -> born == null || isMinor(born, there));
    }

    /** @param state whose law says who is of age; absent where no place was named */
    private record There(ZoneId zone, @Nullable String state) {}

    private Mono<Boolean> isHeld(OrganizationId organization, Asked asked, Predicate<There> minor) {
        ServiceLineId line = asked.serviceLineId();
        return insured(organization, asked)
                .then(there(organization, asked))
                .flatMap(there -> line == null
                        ? Mono.just(false)
                        : directory
                                .getServiceLine(organization, line)
                                .onErrorMap(Refused.class, unknown -> notOffered(SERVICE_LINE, "one that is offered"))
                                .map(found -> (found.sensitive() || found.part2()) && minor.test(there)));
    }

    /** Where they asked to go, which must offer what they asked for; else where the organization is. */
    private Mono<There> there(OrganizationId organization, Asked asked) {
        LocationId location = asked.locationId();
        ServiceLineId line = asked.serviceLineId();
        return location == null
                ? directory.getOrganization(organization).map(own -> new There(own.zone(), null))
                : directory
                        .getLocation(organization, location)
                        .onErrorMap(
                                Refused.class,
                                unknown -> notOffered("/locationId", "one of the organization's locations"))
                        .filter(place -> line == null || place.offers(line))
                        .switchIfEmpty(Mono.error(() -> notOffered(SERVICE_LINE, "one that the location offers")))
                        .map(place -> new There(place.zone(), place.address().state()));
    }

    private Mono<Void> insured(OrganizationId organization, Asked asked) {
        PayerId payer = asked.coverage().payerId();
        return payer == null
                ? Mono.empty()
                : payers.listPayers(organization)
                        .filter(known -> known.stream().map(Payer::id).anyMatch(payer::equals))
                        .switchIfEmpty(
                                Mono.error(() -> notOffered("/coverage/payerId", "one of the organization's plans")))
                        .then();
    }

    private boolean isMinor(LocalDate born, There there) {
        return Majority.isMinor(born, LocalDate.ofInstant(clock.instant(), there.zone()), there.state());
    }

    private static Refused notOffered(String pointer, String expected) {
        return new Refused(new CommonRefusal.Invalid(List.of(new FieldProblem(pointer, "not-offered", expected))));
    }
}
