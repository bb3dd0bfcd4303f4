package health.kithway.attribution.credit;

import health.kithway.contract.publics.CreditApi;
import health.kithway.contract.publics.TellSourceJson;
import health.kithway.contract.publics.ToldSourceJson;
import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.program.Channel;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How one heard of the clinic, told by whoever holds the pass of a referral. */
@RestController
class OwnCreditController implements CreditApi {

    private final Passes passes;
    private final Credits credits;
    private final IdempotentRequests requests;

    OwnCreditController(Passes passes, Credits credits, IdempotentRequests requests) {
        this.passes = passes;
        this.credits = credits;
        this.requests = requests;
    }

    @Override
    public Mono<ToldSourceJson> tellSource(String idempotencyKey, TellSourceJson body) {
        return Actor.current()
                .flatMap(holder -> passes.findHeld(holder)
                        .filter(pass -> pass.purpose() == PassPurpose.FOLLOW_REFERRAL)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("referral"))))
                        .flatMap(pass -> once(holder, pass, idempotencyKey, body)));
    }

    private Mono<ToldSourceJson> once(Actor holder, Pass pass, String key, TellSourceJson body) {
        return requests.once(
                holder,
                new IdempotentRequests.Request("tellSource", key, body),
                ToldSourceJson.class,
                () -> credits.hear(
                                holder,
                                pass.subjectId(),
                                Channel.valueOf(body.channel().name()))
                        .thenReturn(new ToldSourceJson(body.channel())));
    }
}
