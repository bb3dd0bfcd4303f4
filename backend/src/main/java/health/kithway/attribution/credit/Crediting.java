package health.kithway.attribution.credit;

import health.kithway.attribution.credit.ApproachTable.Head;
import health.kithway.attribution.model.Approach;
import health.kithway.attribution.model.CreditRevision;
import health.kithway.attribution.model.Terms;
import health.kithway.attribution.model.Touch;
import health.kithway.attribution.model.TouchKind;
import health.kithway.attribution.visit.VisitId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shares credit and keeps it, in the caller's transaction. */
@Component
final class Crediting {

    private final CreditTable table;
    private final ApproachTable approaches;
    private final TouchTable touches;
    private final ModelTable models;
    private final Clock clock;
    private final Closing closing;

    Crediting(
            CreditTable table,
            ApproachTable approaches,
            TouchTable touches,
            ModelTable models,
            Clock clock,
            Closing closing) {
        this.table = table;
        this.approaches = approaches;
        this.touches = touches;
        this.models = models;
        this.clock = clock;
        this.closing = closing;
    }

    /**
     * What came of sharing again.
     *
     * @param changed whether there is a new revision
     */
    record Outcome(UUID referralId, String creditHash, boolean changed) {}

    /** Of a referral that was just sent. */
    Mono<Void> begin(OrganizationId organization, Arrival arrival) {
        Instant now = clock.instant();
        ProgramId program = arrival.link() == null ? null : arrival.link().programId();
        return touches.listVisits(organization, arrival.referralId(), arrival.visits(), now)
                .flatMap(visits ->
                        models.terms(organization, program).map(terms -> first(arrival, program, visits, terms, now)))
                .flatMap(made -> table.insert(organization, made, now));
    }

    private CreditRevision first(
            Arrival arrival, @Nullable ProgramId program, List<Touch> visits, Terms terms, Instant now) {
        Approach approach = new Approach(
                arrival.referralId(),
                program,
                arrival.serviceLineId(),
                arrival.sentAt(),
                terms.dayOf(arrival.sentAt()),
                closing.of(terms.dayOf(arrival.sentAt()), terms.zone()),
                null);
        List<Touch> known = new ArrayList<>(visits);
        known.add(sending(arrival, now));
        return CreditRevision.of(approach, known, terms.declared());
    }

    private static Touch sending(Arrival arrival, Instant now) {
        UUID id = arrival.referralId();
        Instant at = arrival.sentAt();
        SharedLink link = arrival.link();
        return link == null
                ? new Touch(
                        id,
                        id,
                        TouchKind.PRACTICE,
                        Channel.PORTAL,
                        null,
                        null,
                        null,
                        arrival.practiceId(),
                        null,
                        at,
                        now)
                : new Touch(
                        id,
                        id,
                        TouchKind.LINK,
                        link.channel(),
                        link.linkId(),
                        link.programId(),
                        link.campaignId(),
                        null,
                        null,
                        at,
                        now);
    }

    /** Something becomes known of one referral; refuses where it is not known itself. */
    Mono<Void> add(OrganizationId organization, Touch touch) {
        List<UUID> referral = List.of(touch.referralId());
        return approaches
                .lock(organization, referral)
                .filter(heads -> !heads.isEmpty())
                .switchIfEmpty(Mono.error(Crediting::notFound))
                .flatMap(heads -> touches.insert(organization, touch))
                .then(Mono.defer(() -> again(organization, referral, Occasion.TOUCH_ADDED)))
                .then();
    }

    /** The duplicate's credit ends; what brought it becomes known of the one that is kept. */
    Mono<Void> merge(OrganizationId organization, UUID kept, UUID duplicate) {
        List<UUID> both = List.of(kept, duplicate);
        return approaches
                .lock(organization, both)
                .filter(heads -> heads.size() == 2)
                .switchIfEmpty(Mono.error(Crediting::notFound))
                .filter(heads -> heads.stream()
                        .noneMatch(head -> head.referralId().equals(duplicate) && kept.equals(head.mergedInto())))
                .flatMap(heads -> heads.stream().anyMatch(head -> head.mergedInto() != null)
                        ? Mono.error(() -> new Refused(new CreditRefused.CannotMerge()))
                        : touches.copy(organization, duplicate, kept, clock.instant())
                                .then(approaches.merge(organization, duplicate, kept))
                                .then(Mono.defer(() -> again(organization, both, Occasion.MERGED)))
                                .then());
    }

    /** What visits were taken for has changed; closed months stay as they are. */
    Mono<Void> judgedAgain(OrganizationId organization, List<VisitId> visits) {
        return touches.insertVerdicts(organization, visits)
                .flatMap(referrals -> again(organization, referrals, Occasion.VISIT_JUDGED))
                .then();
    }

    private static Refused notFound() {
        return new Refused(new CommonRefusal.NotFound("referral"));
    }

    /** Of referrals of which something more is known; those whose credit stays the same get no revision. */
    Mono<List<Outcome>> again(OrganizationId organization, List<UUID> referrals, Occasion occasion) {
        return approaches
                .lock(organization, referrals)
                .flatMap(heads -> touches.list(organization, referrals)
                        .map(known -> known.stream().collect(Collectors.groupingBy(Touch::referralId)))
                        .flatMap(known -> again(organization, heads, known, occasion)));
    }

    private Mono<List<Outcome>> again(
            OrganizationId organization, List<Head> heads, Map<UUID, List<Touch>> known, Occasion occasion) {
        Map<Optional<ProgramId>, List<Head>> programs =
                heads.stream().collect(Collectors.groupingBy(head -> Optional.ofNullable(head.programId())));
        return Flux.fromIterable(programs.entrySet())
                .concatMap(program -> models.terms(
                                organization, program.getKey().orElse(null))
                        .flatMapMany(terms -> Flux.fromIterable(program.getValue())
                                .concatMap(head -> again(
                                        organization,
                                        head,
                                        CreditRevision.of(
                                                head.approach(),
                                                known.getOrDefault(head.referralId(), List.of()),
                                                terms.declared()),
                                        occasion))))
                .collectList();
    }

    private Mono<Outcome> again(OrganizationId organization, Head head, CreditRevision made, Occasion occasion) {
        String hash = made.creditHash();
        boolean same = hash.equals(head.creditHash());
        Outcome outcome = new Outcome(head.referralId(), hash, !same);
        return same
                ? Mono.just(outcome)
                : table.append(organization, made, head.revision() + 1, occasion, clock.instant())
                        .thenReturn(outcome);
    }
}
