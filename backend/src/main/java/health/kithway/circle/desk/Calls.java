package health.kithway.circle.desk;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Answer;
import health.kithway.circle.Circle;
import health.kithway.circle.CircleRefused;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls with members. What may not be told is refused before the call says it, and what was told is kept with its decision. */
@Component
public final class Calls {

    private final AuditedTransactions audited;
    private final CircleDesk desk;
    private final Circles circles;
    private final CallTable table;
    private final Ids ids;
    private final Clock clock;

    Calls(AuditedTransactions audited, CircleDesk desk, Circles circles, CallTable table, Ids ids, Clock clock) {
        this.audited = audited;
        this.desk = desk;
        this.circles = circles;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    public Mono<Call> log(
            Actor actor, ReferralId referral, MemberId member, Call.Outcome outcome, Set<Permission> told) {
        Set<Permission> said = outcome == Call.Outcome.REACHED ? told : Set.of();
        return audited.run(
                actor,
                Sentence.of("circle.call-logged", "member", member.value(), "treatment"),
                () -> desk.getCircle(actor, referral)
                        .flatMap(circle -> Mono.justOrEmpty(circle.find(member))
                                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("member"))))
                                .flatMap(found -> requireAll(actor, circle, found, said)
                                        .then(Mono.defer(() -> decide(actor, referral, found, said))))
                                .then(Mono.defer(() -> {
                                    Call call = new Call(
                                            ids.next(), circle.id(), referral, member, outcome, said, clock.instant());
                                    return table.insert(actor, call).thenReturn(call);
                                }))));
    }

    private Mono<Void> requireAll(Actor actor, Circle circle, Member member, Set<Permission> told) {
        return Flux.fromIterable(told)
                .concatMap(permission -> circles.ask(actor, circle, member, permission))
                .filter(answer -> !answer.permits())
                .next()
                .flatMap(answer -> Mono.error(new Refused(new CircleRefused.NotAllowed(answer))));
    }

    /** R-HIPAA-09: every thing that is told has its own recorded answer; a no stops the call from telling it. */
    private Mono<Void> decide(Actor actor, ReferralId referral, Member member, Set<Permission> said) {
        Set<Permission> topics =
                said.stream().filter(one -> one != Permission.INVITE).collect(Collectors.toUnmodifiableSet());
        return circles.told(actor, referral, member, topics)
                .filter(told -> !told.containsAll(topics))
                .flatMap(denied -> Mono.error(new Refused(new CircleRefused.NotAllowed(Answer.NOT_BY_ITSELF))));
    }
}
