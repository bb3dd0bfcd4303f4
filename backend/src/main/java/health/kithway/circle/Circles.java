package health.kithway.circle;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.representative.AuthorityState;
import health.kithway.job.Jobs;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Circles, and who in them may know what. Whoever wants to tell a member something asks here first, each time. */
@Component
public final class Circles {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final CircleTable circles;
    private final MemberTable members;
    private final CircleEventTable events;
    private final Around around;
    private final Telling telling;
    private final Referrals referrals;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Circles(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            CircleTable circles,
            MemberTable members,
            CircleEventTable events,
            Around around,
            Telling telling,
            Referrals referrals,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.circles = circles;
        this.members = members;
        this.events = events;
        this.around = around;
        this.telling = telling;
        this.referrals = referrals;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Starts a circle around a referral, with whoever asked for the visit in it and on point. A patient decides from the start,
     * and so does a representative whose authority is in force; anybody else waits for the patient's yes.
     */
    public Mono<Circle> start(Actor actor, ReferralId referral) {
        CircleId circle = new CircleId(ids.next());
        return audited.run(
                actor,
                Sentence.of("circle.started", "referral", referral.value(), "treatment"),
                () -> referrals
                        .getReferral(actor, referral)
                        .flatMap(found -> begin(actor, circle, found))
                        .then(Mono.defer(() -> getCircle(actor.organization(), circle))));
    }

    private Mono<Void> begin(Actor actor, CircleId circle, Referral referral) {
        OrganizationId organization = actor.organization();
        return members.insertCircle(organization, circle, referral.patientId())
                .then(members.insertReferral(organization, circle, referral.id()))
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refused(new CircleRefused.AlreadyThere())))
                .then(around.authorities(actor, referral.patientId(), referral.requesterId()))
                .map(authorities -> starter(circle, referral, authorities))
                .flatMap(starter -> members.insert(organization, starter)
                        .then(members.putOnPoint(organization, circle, starter.id()))
                        .then(events.insert(actor, circle, EventKind.STARTED, starter.id(), starter.id())))
                .then(Mono.defer(() -> jobs.tell(organization, new CircleStarted(circle, referral.id()))));
    }

    private Member starter(CircleId circle, Referral referral, List<AuthorityState> authorities) {
        boolean own = referral.patientId().equals(referral.requesterId());
        boolean represents = authorities.contains(AuthorityState.IN_FORCE);
        Preset preset = own ? Preset.PATIENT : represents ? Preset.REPRESENTATIVE : Preset.COORDINATOR;
        return new Member(
                new MemberId(ids.next()),
                circle,
                referral.requesterId(),
                preset,
                own || represents ? MemberState.ACTIVE : MemberState.AWAITING,
                null,
                clock.instant(),
                preset.permissions().stream()
                        .map(permission -> new Right(permission, null))
                        .toList());
    }

    /** Empty where the referral has none. */
    public Mono<Circle> findCircle(OrganizationId organization, ReferralId referral) {
        return transactions.read(organization, () -> circles.findOf(organization, referral));
    }

    /** The circle that somebody is a member of; empty where there is no such member. */
    public Mono<Circle> findCircleOf(OrganizationId organization, MemberId member) {
        return transactions.read(organization, () -> circles.findOfMember(organization, member));
    }

    /** Every circle a person is the patient or a member of. */
    public Mono<List<Circle>> listCirclesAround(OrganizationId organization, PersonId person) {
        return transactions.read(
                organization,
                () -> circles.listAround(organization, person)
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(circle -> circles.find(organization, circle))
                        .collectList());
    }

    public Mono<Circle> getCircle(OrganizationId organization, CircleId circle) {
        return transactions
                .read(organization, () -> circles.find(organization, circle))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))));
    }

    /**
     * Whom something about a referral may be told now, the patient not among them: members with the permission, while the
     * patient's yes holds. Nobody where the visit is of a sensitive kind or messages are held (R-ST-01, R-ST-02).
     */
    public Mono<List<Member>> membersWith(Actor actor, ReferralId referral, Permission permission) {
        return audience(actor, referral, permission, (circle, member) -> true);
    }

    private Mono<List<Member>> audience(
            Actor actor, ReferralId referral, Permission permission, BiPredicate<Circle, Member> wanted) {
        return audited.run(
                actor,
                Sentence.of("circle.audience-asked", "referral", referral.value(), "message"),
                () -> around.isToldByItself(actor, referral)
                        .filter(Boolean::booleanValue)
                        .flatMap(told -> circles.findOf(actor.organization(), referral))
                        .flatMap(circle -> allowed(actor, circle, permission)
                                .map(may -> may.stream()
                                        .filter(member -> wanted.test(circle, member))
                                        .toList()))
                        .flatMap(may -> telling.permitted(actor, referral, permission, may))
                        .defaultIfEmpty(List.of()));
    }

    /** The member who handles it now and may be asked to; empty where nobody is, and under the same limits as above. */
    public Mono<Member> findOnPoint(Actor actor, ReferralId referral) {
        return audience(
                        actor,
                        referral,
                        Permission.TASKS,
                        (circle, member) -> member.id().equals(circle.onPoint()))
                .flatMap(may -> Mono.justOrEmpty(may.stream().findFirst()));
    }

    /** Whether a member may know or do something now, and if not, why not. */
    public Mono<Answer> ask(Actor actor, Circle circle, Member member, Permission permission) {
        return audited.run(
                actor,
                Sentence.of("circle.right-asked", "member", member.id().value(), "treatment"),
                () -> around.facts(actor, circle, member).map(facts -> Sharing.decide(facts, permission)));
    }

    /**
     * What of a referral a member is shown now, of what they may know: each being told is decided and kept (R-HIPAA-09). What
     * the patient looks at is their own.
     */
    public Mono<Set<Permission>> shown(Actor actor, ReferralId referral, Member member, Set<Permission> may) {
        return member.isPatient() ? Mono.just(may) : telling.shown(actor, referral, member, may);
    }

    /** The same of what somebody of the clinic says to a member: kept each time. */
    public Mono<Set<Permission>> told(Actor actor, ReferralId referral, Member member, Set<Permission> may) {
        return member.isPatient() ? Mono.just(may) : telling.told(actor, referral, member, may);
    }

    /** Whether a member decides who may know what: the patient, and a representative while the authority is in force. */
    public Mono<Boolean> decides(Actor actor, Circle circle, Member member) {
        return switch (member.preset()) {
            case PATIENT, REPRESENTATIVE -> standing(actor, circle, member).map(Answer::permits);
            case COORDINATOR, HELPER -> Mono.just(false);
        };
    }

    /** Whether a member may be shown anything at all now. */
    public Mono<Answer> standing(Actor actor, Circle circle, Member member) {
        return audited.run(
                actor,
                Sentence.of("circle.right-asked", "member", member.id().value(), "treatment"),
                () -> around.facts(actor, circle, member).map(Sharing::standing));
    }

    /** What happened, newest first; at most 100. */
    public Mono<List<CircleEvent>> listEvents(OrganizationId organization, CircleId circle) {
        return transactions.read(organization, () -> events.list(organization, circle, 100));
    }

    private Mono<List<Member>> allowed(Actor actor, Circle circle, Permission permission) {
        return around.wants(actor.organization(), circle)
                .flatMapMany(wants -> Flux.fromIterable(circle.present())
                        .filter(member -> !member.isPatient())
                        .filter(member ->
                                wants.getOrDefault(member.id(), Wants.ALL).hears(permission, clock.instant())))
                .filterWhen(member -> around.facts(actor, circle, member)
                        .map(facts -> Sharing.decide(facts, permission).permits()))
                .collectList();
    }
}
