package health.kithway.circle.joining;

import health.kithway.circle.Circles;
import health.kithway.messaging.OwnPlace;
import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Messages to a member link to their place in the circle. */
@Component
final class OwnSeat implements OwnPlace {

    private final Circles circles;
    private final Seats seats;

    OwnSeat(Circles circles, Seats seats) {
        this.circles = circles;
        this.seats = seats;
    }

    @Override
    public Mono<String> find(Actor actor, PersonId person, UUID referral) {
        return circles.findCircle(actor.organization(), new ReferralId(referral))
                .flatMap(circle -> Mono.justOrEmpty(circle.present().stream()
                        .filter(member -> member.person().equals(person))
                        .findFirst()))
                .flatMap(member -> seats.link(actor, member))
                .map(pass -> "/m/" + pass.secret());
    }
}
