package health.kithway.circle.joining;

import health.kithway.circle.Circle;
import health.kithway.circle.CircleId;
import health.kithway.circle.CircleTexts;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.job.JobHandler;
import health.kithway.messaging.NewMessage;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Nobody may write to a patient whose number somebody else typed (R-TCPA-08). So it is whoever waits that is reminded, once, before
 * staff call: they can hand their link on again.
 */
@Component
final class Reminding implements JobHandler<Reminding.Due> {

    static final String KIND = "circle.awaiting-reminder";
    static final Duration AFTER = Duration.ofDays(3);

    private static final String STILL_WAITING = "circle-awaiting";

    private final Circles circles;
    private final CircleTexts texts;

    Reminding(Circles circles, CircleTexts texts) {
        this.circles = circles;
        this.texts = texts;
    }

    record Due(UUID circle) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Due due) {
        return circles.getCircle(organization, new CircleId(due.circle()))
                .filter(circle -> !circle.closed())
                .flatMap(circle -> Mono.justOrEmpty(whoWaits(circle))
                        .flatMap(member ->
                                texts.say(Actor.kithway(organization, "circle"), stillWaiting(circle, member))));
    }

    /** Who is on point, else whoever came first. */
    private static Optional<Member> whoWaits(Circle circle) {
        return circle.present().stream()
                .filter(member -> member.state() == MemberState.AWAITING)
                .min(Comparator.comparing((Member member) -> !member.id().equals(circle.onPoint()))
                        .thenComparing(Member::joinedAt));
    }

    private static NewMessage stillWaiting(Circle circle, Member member) {
        return CircleTexts.about(
                circle.referrals().getFirst(), member, STILL_WAITING, "circle/" + circle.id() + "/awaiting");
    }
}
