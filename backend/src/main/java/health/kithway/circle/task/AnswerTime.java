package health.kithway.circle.task;

import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** A room above knows how long one member is waited for around a referral before the next is asked. */
public interface AnswerTime {

    /** Empty where nobody has said it: then it is a day. */
    Mono<Duration> find(Actor actor, ReferralId referral);
}
