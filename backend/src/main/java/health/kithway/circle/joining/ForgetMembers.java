package health.kithway.circle.joining;

import health.kithway.circle.Circle;
import health.kithway.circle.Circles;
import health.kithway.circle.EventKind;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.ForgetsPeople;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is erased is in no circle any more, and around an erased patient nobody is: their phones are strangers' from then on. */
@Component
final class ForgetMembers implements ForgetsPeople {

    private final Circles circles;
    private final Leaving leaving;

    ForgetMembers(Circles circles, Leaving leaving) {
        this.circles = circles;
        this.leaving = leaving;
    }

    @Override
    public Mono<Void> forget(Actor actor, PersonId person, Map<AddressKind, byte[]> addresses) {
        return circles.listCirclesAround(actor.organization(), person)
                .flatMapMany(Flux::fromIterable)
                .concatMap(circle -> Flux.fromIterable(gone(circle, person))
                        .concatMap(member ->
                                leaving.out(actor, circle, member, MemberState.REMOVED, EventKind.REMOVED, null)))
                .then();
    }

    private static List<Member> gone(Circle circle, PersonId person) {
        return circle.present().stream()
                .filter(member ->
                        circle.patient().equals(person) || member.person().equals(person))
                .toList();
    }
}
