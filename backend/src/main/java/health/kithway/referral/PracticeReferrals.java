package health.kithway.referral;

import health.kithway.consent.disclosure.DisclosureDecision;
import health.kithway.consent.disclosure.DisclosureFacts;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.disclosure.Entitlement;
import health.kithway.consent.disclosure.Recipient;
import health.kithway.consent.disclosure.Topic;
import health.kithway.directory.Directory;
import health.kithway.directory.PracticeId;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.Refused;
import health.kithway.routing.Routing;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How referrals stand, as far as the practice that sent them may be told: asked each time somebody looks, and kept. */
@Component
public final class PracticeReferrals {

    private final Referrals referrals;
    private final Directory directory;
    private final Routing routing;
    private final Disclosures disclosures;

    PracticeReferrals(Referrals referrals, Directory directory, Routing routing, Disclosures disclosures) {
        this.referrals = referrals;
        this.directory = directory;
        this.routing = routing;
        this.disclosures = disclosures;
    }

    /**
     * A referral that may be told.
     *
     * @param notice what has to be shown with it (R-P2-03), if something has
     */
    public record Told(Referral referral, @Nullable String notice) {}

    /** Refuses what may not be told; a scheduling system of the clinic's own is told of everything. */
    public Mono<Told> get(Actor actor, ReferralId id) {
        return referrals
                .getReferral(actor, id)
                .flatMap(referral -> tell(actor, List.of(referral)))
                .filter(told -> !told.isEmpty())
                .switchIfEmpty(Mono.error(() -> new Refused(new ReferralRefused.NotToBeTold())))
                .map(List::getFirst);
    }

    /** Newest first, without those that may not be told; a page may therefore be shorter than asked for. */
    public Mono<Page<Told>> list(Actor actor, @Nullable ReferralId before, int size) {
        return referrals
                .listReferrals(actor, null, before, size)
                .flatMap(page -> tell(actor, page.items()).map(told -> new Page<>(told, page.next())));
    }

    private Mono<List<Told>> tell(Actor actor, List<Referral> found) {
        UUID practice = actor.practice();
        return practice == null
                ? Mono.just(found.stream().map(one -> new Told(one, null)).toList())
                : directory
                        .listServiceLines(actor.organization())
                        .map(lines -> lines.stream().collect(Collectors.toMap(ServiceLine::id, Function.identity())))
                        .zipWith(routing.listPrograms(actor.organization(), ids(found)), Known::new)
                        .map(known -> found.stream()
                                .map(one -> facts(new PracticeId(practice), one, known))
                                .toList())
                        .flatMap(asked -> disclosures.decideLooks(actor, asked))
                        .map(decisions -> permitted(found, decisions));
    }

    private static List<Told> permitted(List<Referral> found, List<DisclosureDecision> decisions) {
        return IntStream.range(0, found.size())
                .filter(at -> decisions.get(at).permitted())
                .mapToObj(at -> new Told(found.get(at), decisions.get(at).notice()))
                .toList();
    }

    private static List<UUID> ids(List<Referral> found) {
        return found.stream().map(one -> one.id().value()).toList();
    }

    /** @param programs of each referral that came by one (R-TCPA-05) */
    private record Known(Map<ServiceLineId, ServiceLine> lines, Map<UUID, UUID> programs) {}

    private static DisclosureFacts facts(PracticeId practice, Referral referral, Known known) {
        ServiceLineId id = referral.serviceLineId();
        ServiceLine line = id == null ? null : known.lines().get(id);
        boolean theirs = practice.equals(referral.practiceId());
        return new DisclosureFacts(
                referral.patientId(),
                Recipient.practice(practice),
                referral.appointment() == null ? Topic.STATUS : Topic.LOGISTICS,
                referral.id().value(),
                line != null && line.sensitive(),
                line != null && line.part2(),
                theirs ? Entitlement.of(referral.id().value()) : null,
                known.programs().get(referral.id().value()));
    }
}
