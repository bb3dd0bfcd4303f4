package health.kithway.circle;

import health.kithway.messaging.NotToBeTold;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a member may not know is not sent to them, whoever planned it: nothing to those who are out, held or kept away, and no day,
 * time or place to those who may not know these. Who never was in the circle is none of its business.
 */
@Component
final class CircleSilence implements NotToBeTold {

    private static final Set<Variable> LOGISTICS = Set.of(Variable.DATE, Variable.TIME, Variable.LOCATION_ADDRESS);

    private final CircleTable circles;
    private final Around around;

    CircleSilence(CircleTable circles, Around around) {
        this.circles = circles;
        this.around = around;
    }

    @Override
    public Mono<Boolean> isKeptFrom(Actor actor, PersonId person, UUID referral, Set<Variable> says) {
        ReferralId about = new ReferralId(referral);
        return circles.lockMembers(actor.organization(), about, person)
                .filter(members -> !members.isEmpty())
                .flatMap(members -> circles.findOf(actor.organization(), about)
                        .flatMap(circle -> isKeptFrom(actor, circle, members, says)))
                .defaultIfEmpty(false);
    }

    /** Who came again counts as who they are now. */
    private Mono<Boolean> isKeptFrom(Actor actor, Circle circle, List<MemberId> members, Set<Variable> says) {
        return Mono.justOrEmpty(circle.present().stream()
                        .filter(member -> members.contains(member.id()))
                        .findFirst()
                        .or(() -> circle.find(members.getFirst())))
                .flatMap(member -> around.facts(actor, circle, member)
                        .flatMap(facts -> around.wants(actor.organization(), circle)
                                .map(all -> all.getOrDefault(member.id(), Wants.ALL))
                                .map(wants -> wants.isPausedAt(facts.now()) || isKeptFrom(facts, says))));
    }

    private static boolean isKeptFrom(Sharing.Facts facts, Set<Variable> says) {
        Answer standing = Sharing.standing(facts);
        return says.stream().anyMatch(LOGISTICS::contains)
                ? !Sharing.decide(facts, Permission.LOGISTICS).permits()
                : !standing.permits() && standing != Answer.AWAITING;
    }
}
