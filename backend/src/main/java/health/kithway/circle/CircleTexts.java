package health.kithway.circle;

import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.wording.WordingRefused;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.routing.Routed;
import health.kithway.routing.Routing;
import health.kithway.tenancy.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes to members about their circle's referral. Whether it goes out is decided at the moment of sending, as for every message. */
@Component
public final class CircleTexts {

    private final Messages messages;
    private final Routing routing;

    CircleTexts(Messages messages, Routing routing) {
        this.messages = messages;
        this.routing = routing;
    }

    public static NewMessage about(ReferralId referral, Member member, String template, String occasion) {
        return NewMessage.about(referral.value(), member.person(), template, Map.of(), occasion);
    }

    /** Who gave no address sees it on their page. */
    public Mono<Void> say(Actor actor, NewMessage message) {
        return ofProgram(actor, message)
                .flatMap(said -> messages.send(actor, said))
                .onErrorResume(
                        Refused.class,
                        refused -> refused.refusal() instanceof WordingRefused.NoTemplate
                                ? Mono.empty()
                                : Mono.error(refused))
                .then();
    }

    /** R-TCPA-05: what was agreed to on a program's page counts for what is said of that program. */
    private Mono<NewMessage> ofProgram(Actor actor, NewMessage message) {
        return Mono.justOrEmpty(message.referralId())
                .flatMap(referral -> routing.findRouted(actor.organization(), referral))
                .mapNotNull(Routed::programId)
                .map(program -> message.ofProgram(program.value()))
                .defaultIfEmpty(message);
    }
}
