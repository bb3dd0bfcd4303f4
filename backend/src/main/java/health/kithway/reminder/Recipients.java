package health.kithway.reminder;

import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.person.PersonId;
import health.kithway.referral.Referral;
import health.kithway.reminder.plan.Audience;
import health.kithway.tenancy.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who an audience is at this moment: the circle is asked anew each time, so that somebody removed hears nothing more. */
@Component
final class Recipients {

    private final Circles circles;

    Recipients(Circles circles) {
        this.circles = circles;
    }

    /** Nobody twice: who the referral writes to hears as the patient, not as a member too. */
    Mono<List<PersonId>> of(Actor actor, Audience audience, Referral referral) {
        return switch (audience) {
            case PATIENT -> Mono.just(List.of(referral.requesterId()));
            case ON_POINT ->
                circles.findOnPoint(actor, referral.id())
                        .map(member -> List.of(member.person()))
                        .defaultIfEmpty(List.of());
            case STATUS_MEMBERS -> members(actor, referral, Permission.STATUS);
            case LOGISTICS_MEMBERS -> members(actor, referral, Permission.LOGISTICS);
            case STAFF -> Mono.just(List.of());
        };
    }

    private Mono<List<PersonId>> members(Actor actor, Referral referral, Permission permission) {
        return circles.membersWith(actor, referral.id(), permission)
                .map(members -> members.stream()
                        .map(Member::person)
                        .filter(person -> !person.equals(referral.requesterId()))
                        .distinct()
                        .toList());
    }
}
