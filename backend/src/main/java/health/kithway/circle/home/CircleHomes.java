package health.kithway.circle.home;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Answer;
import health.kithway.circle.Circle;
import health.kithway.circle.CircleId;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.circle.home.CircleHome.Helping;
import health.kithway.circle.home.CircleHome.OnPointLine;
import health.kithway.circle.home.CircleHome.Place;
import health.kithway.circle.home.CircleHome.Visit;
import health.kithway.circle.task.CircleTask;
import health.kithway.circle.task.CircleTasks;
import health.kithway.directory.Directory;
import health.kithway.directory.LocationId;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.Appointment;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows members their circle. What is not theirs to know is not read at all, as far as it can be told apart. */
@Component
public final class CircleHomes {

    private static final String PURPOSE = "circle";

    private final AuditedTransactions audited;
    private final Circles circles;
    private final CircleTasks tasks;
    private final Referrals referrals;
    private final People people;
    private final Directory directory;
    private final OrganizationTransactions transactions;
    private final RevisionTable revisions;

    CircleHomes(
            AuditedTransactions audited,
            Circles circles,
            CircleTasks tasks,
            Referrals referrals,
            People people,
            Directory directory,
            OrganizationTransactions transactions,
            RevisionTable revisions) {
        this.audited = audited;
        this.circles = circles;
        this.tasks = tasks;
        this.referrals = referrals;
        this.people = people;
        this.directory = directory;
        this.transactions = transactions;
        this.revisions = revisions;
    }

    /** As it stands at this moment; refuses whoever is out. */
    public Mono<CircleHome> show(Actor actor, CircleId id, MemberId member) {
        return audited.run(
                actor,
                Sentence.of("circle.shown", "member", member.value(), PURPOSE),
                () -> circles.getCircle(actor.organization(), id)
                        .flatMap(circle -> Mono.justOrEmpty(circle.find(member))
                                .filter(me -> me.state().isIn())
                                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))))
                                .flatMap(me -> home(actor, circle, me))));
    }

    /** Another word after every change, which says nothing of what changed; empty once the member is out. */
    public Mono<String> findRevision(OrganizationId organization, CircleId circle, MemberId member) {
        return transactions.read(organization, () -> revisions.find(organization, circle, member));
    }

    private Mono<CircleHome> home(Actor actor, Circle circle, Member me) {
        return circles.standing(actor, circle, me)
                .flatMap(answer -> answer.permits()
                        ? may(actor, circle, me)
                                .flatMap(may -> shown(actor, circle, me, may))
                                .flatMap(shown -> open(actor, circle, me, shown))
                        : Mono.just(awaiting(circle, me)));
    }

    private static CircleHome awaiting(Circle circle, Member me) {
        return new CircleHome(circle, me, Set.of(), null, List.of(), null, List.of(), List.of(), List.of());
    }

    private Mono<Set<Permission>> may(Actor actor, Circle circle, Member member) {
        return Flux.fromIterable(Arrays.asList(Permission.values()))
                .filterWhen(permission ->
                        circles.ask(actor, circle, member, permission).map(Answer::permits))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    /** Each referral for itself: one kind of visit may be told, another not. */
    private Mono<Shown> shown(Actor actor, Circle circle, Member me, Set<Permission> may) {
        return Flux.fromIterable(circle.referrals())
                .concatMap(referral ->
                        circles.shown(actor, referral, me, may).map(permitted -> Map.entry(referral, permitted)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(each -> Shown.of(may, each));
    }

    private Mono<CircleHome> open(Actor actor, Circle circle, Member me, Shown shown) {
        Set<Permission> may = shown.may();
        boolean acts = may.contains(Permission.TASKS);
        Mono<List<CircleTask>> todo = acts
                ? tasks.listTasks(actor.organization(), circle.id()).map(all -> Cutting.tasks(all, shown))
                : Mono.just(List.of());
        return names(actor, circle)
                .flatMap(known -> visits(actor, circle, shown)
                        .flatMap(visits -> todo.flatMap(list -> activity(actor, circle, acts, known)
                                .flatMap(activity -> helping(actor, circle, known)
                                        .map(helping -> new CircleHome(
                                                circle,
                                                me,
                                                may,
                                                known.patient(),
                                                visits,
                                                acts ? known.onPoint(circle) : null,
                                                list,
                                                helping,
                                                activity))))));
    }

    /** Everybody's first name, and the telephone of who is on point. */
    private record Known(Map<PersonId, Person> byId, Circle circle) {

        @Nullable
        String patient() {
            Person patient = byId.get(circle.patient());
            return patient == null ? null : patient.firstName();
        }

        Map<MemberId, String> names() {
            return circle.present().stream()
                    .filter(member -> byId.containsKey(member.person()))
                    .collect(Collectors.toUnmodifiableMap(Member::id, this::name));
        }

        private String name(Member member) {
            return Objects.requireNonNull(byId.get(member.person())).firstName();
        }

        @Nullable
        OnPointLine onPoint(Circle of) {
            MemberId handles = of.onPoint();
            return of.present().stream()
                    .filter(member -> member.id().equals(handles) && member.state() == MemberState.ACTIVE)
                    .findFirst()
                    .flatMap(member -> Optional.ofNullable(byId.get(member.person()))
                            .map(person -> new OnPointLine(member.id(), person.firstName(), person.phone())))
                    .orElse(null);
        }
    }

    private Mono<Known> names(Actor actor, Circle circle) {
        Set<PersonId> wanted = new HashSet<>(Set.of(circle.patient()));
        circle.present().forEach(member -> wanted.add(member.person()));
        return people.getPeople(actor, wanted, PURPOSE)
                .map(found -> new Known(
                        found.stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity())), circle));
    }

    private Mono<List<Visit>> visits(Actor actor, Circle circle, Shown shown) {
        return Flux.fromIterable(circle.referrals())
                .filter(shown::isAnything)
                .concatMap(referral -> referrals.getReferral(actor, referral))
                .concatMap(referral -> place(actor, referral)
                        .flatMap(place -> Mono.justOrEmpty(Cutting.visit(referral, place, shown.of(referral.id())))))
                .collectList();
    }

    private Mono<Place> place(Actor actor, Referral referral) {
        return directory
                .getLocation(actor.organization(), where(referral))
                .map(location -> new Place(location.name(), location.address().display(), location.zone()));
    }

    private static LocationId where(Referral referral) {
        Appointment appointment = referral.appointment();
        return appointment == null ? referral.locationId() : appointment.locationId();
    }

    private Mono<List<CircleHome.Happening>> activity(Actor actor, Circle circle, boolean acts, Known known) {
        return acts
                ? circles.listEvents(actor.organization(), circle.id())
                        .flatMap(events -> tasks.listActs(actor.organization(), circle.id())
                                .map(done -> Cutting.activity(events, done, known.names())))
                : Mono.just(List.of());
    }

    private Mono<List<Helping>> helping(Actor actor, Circle circle, Known known) {
        Map<MemberId, String> names = known.names();
        return Flux.fromIterable(circle.present())
                .filter(member -> names.containsKey(member.id()) && member.state() != MemberState.HELD)
                .concatMap(member -> may(actor, circle, member)
                        .map(may -> new Helping(
                                member.id(),
                                Objects.requireNonNull(names.get(member.id())),
                                member.preset(),
                                may,
                                member.endOf(may),
                                member.state() == MemberState.AWAITING,
                                member.id().equals(circle.onPoint()))))
                .collectList();
    }
}
