package health.kithway.circle.desk;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Answer;
import health.kithway.circle.Circle;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.task.CircleTasks;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the clinic sees of a circle. */
@Component
public final class CircleDesk {

    private static final String PURPOSE = "treatment";

    private final AuditedTransactions audited;
    private final Circles circles;
    private final CircleTasks tasks;
    private final People people;
    private final Referrals referrals;
    private final CallTable calls;

    CircleDesk(
            AuditedTransactions audited,
            Circles circles,
            CircleTasks tasks,
            People people,
            Referrals referrals,
            CallTable calls) {
        this.audited = audited;
        this.circles = circles;
        this.tasks = tasks;
        this.people = people;
        this.referrals = referrals;
        this.calls = calls;
    }

    /** Who is in it, who may be told what now, what there is to do and what happened. */
    public Mono<CircleFile> open(Actor actor, ReferralId referral) {
        return audited.run(
                actor,
                Sentence.of("circle.read", "referral", referral.value(), PURPOSE),
                () -> getCircle(actor, referral).flatMap(circle -> file(actor, circle)));
    }

    /** Refuses where the referral has no circle. */
    Mono<Circle> getCircle(Actor actor, ReferralId referral) {
        return circles.findCircle(actor.organization(), referral)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))));
    }

    private Mono<CircleFile> file(Actor actor, Circle circle) {
        return lines(actor, circle)
                .flatMap(lines -> tasks.listTasks(actor.organization(), circle.id())
                        .flatMap(todo -> activity(actor, circle)
                                .map(activity -> new CircleFile(circle.id(), lines, todo, activity))));
    }

    private Mono<List<CircleFile.Line>> lines(Actor actor, Circle circle) {
        return people.getPeople(
                        actor,
                        circle.present().stream().map(Member::person).collect(Collectors.toUnmodifiableSet()),
                        PURPOSE)
                .map(found -> found.stream().collect(Collectors.toMap(Person::id, Function.identity())))
                .flatMap(byId -> Flux.fromIterable(circle.present())
                        .concatMap(member -> line(actor, circle, member, byId))
                        .collectList());
    }

    private Mono<CircleFile.Line> line(Actor actor, Circle circle, Member member, Map<PersonId, Person> byId) {
        return mayKnow(actor, circle, member)
                .flatMap(answers -> Mono.justOrEmpty(byId.get(member.person()))
                        .map(person -> new CircleFile.Line(
                                member, person.firstName(), member.id().equals(circle.onPoint()), answers)));
    }

    private Mono<Map<Permission, Answer>> mayKnow(Actor actor, Circle circle, Member member) {
        return Flux.fromIterable(Arrays.asList(Permission.values()))
                .concatMap(permission ->
                        circles.ask(actor, circle, member, permission).map(answer -> Map.entry(permission, answer)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, () -> new EnumMap<>(Permission.class));
    }

    private Mono<List<CircleFile.Happening>> activity(Actor actor, Circle circle) {
        return circles.listEvents(actor.organization(), circle.id())
                .flatMap(events -> tasks.listActs(actor.organization(), circle.id())
                        .flatMap(acts -> calls.list(actor.organization(), circle.id())
                                .map(called -> Stream.of(
                                                events.stream()
                                                        .map(event -> new CircleFile.Happening(
                                                                event.kind().name(),
                                                                event.member(),
                                                                event.occurredAt())),
                                                acts.stream()
                                                        .map(act -> new CircleFile.Happening(
                                                                "TASK_"
                                                                        + act.kind()
                                                                                .name(),
                                                                act.member(),
                                                                act.at())),
                                                called.stream())
                                        .flatMap(one -> one)
                                        .sorted(Comparator.comparing(CircleFile.Happening::at)
                                                .reversed())
                                        .limit(100)
                                        .toList())));
    }

    /** Whether somebody but the patient helps now, with the patient's yes; a practice learns no more. */
    public Mono<Boolean> isCaregiverInvolved(Actor actor, ReferralId referral) {
        return audited.run(
                actor,
                Sentence.of("circle.involvement-read", "referral", referral.value(), PURPOSE),
                () -> referrals
                        .getReferral(actor, referral)
                        .flatMap(found -> circles.findCircle(actor.organization(), referral))
                        .flatMapMany(circle -> Flux.fromIterable(circle.present())
                                .filter(member -> !member.isPatient())
                                .filterWhen(member ->
                                        circles.standing(actor, circle, member).map(Answer::permits)))
                        .hasElements());
    }
}
