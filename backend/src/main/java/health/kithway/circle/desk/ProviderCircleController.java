package health.kithway.circle.desk;

import health.kithway.contract.provider.CaregiverInvolvementJson;
import health.kithway.contract.provider.CirclesApi;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Circles, for practices: that somebody helps, and no more. */
@RestController
class ProviderCircleController implements CirclesApi {

    private final CircleDesk desk;

    ProviderCircleController(CircleDesk desk) {
        this.desk = desk;
    }

    @Override
    public Mono<CaregiverInvolvementJson> getCaregiverInvolvement(UUID referralId) {
        return Actor.current()
                .flatMap(actor -> desk.isCaregiverInvolved(actor, new ReferralId(referralId)))
                .map(CaregiverInvolvementJson::new);
    }
}
