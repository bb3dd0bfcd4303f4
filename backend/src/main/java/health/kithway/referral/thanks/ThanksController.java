package health.kithway.referral.thanks;

import health.kithway.contract.publics.SharerThanksJson;
import health.kithway.contract.publics.ThanksApi;
import health.kithway.program.sharer.Sharers;
import health.kithway.tenancy.Actor;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whether somebody who shared is thanked, for front ends: yes or no. */
@RestController
class ThanksController implements ThanksApi {

    private final Sharers sharers;
    private final Thanks thanks;

    ThanksController(Sharers sharers, Thanks thanks) {
        this.sharers = sharers;
        this.thanks = thanks;
    }

    @Override
    public Mono<SharerThanksJson> getThanks() {
        return Actor.current()
                .flatMap(sharers::getHeld)
                .flatMap(sharer -> thanks.isThanked(sharer.actor(), sharer.person()))
                .map(SharerThanksJson::new);
    }
}
