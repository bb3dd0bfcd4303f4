package health.kithway.messaging.registration;

import health.kithway.consent.Channel;
import health.kithway.contract.staff.ProposeSenderJson;
import health.kithway.contract.staff.RegistrationsApi;
import health.kithway.contract.staff.SenderDomainJson;
import health.kithway.contract.staff.SenderJson;
import health.kithway.contract.staff.SenderListJson;
import health.kithway.contract.staff.SenderPacingJson;
import health.kithway.contract.staff.SenderRegistrationJson;
import health.kithway.contract.staff.SenderSamplesJson;
import health.kithway.messaging.carrier.Sender;
import health.kithway.messaging.wording.Samples;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Ids;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Senders, for administrators and compliance. */
@RestController
class RegistrationsController implements RegistrationsApi {

    private final Registrations registrations;
    private final Samples samples;
    private final DomainProofs proofs;
    private final IdempotentRequests requests;
    private final Ids ids;

    RegistrationsController(
            Registrations registrations, Samples samples, DomainProofs proofs, IdempotentRequests requests, Ids ids) {
        this.registrations = registrations;
        this.samples = samples;
        this.proofs = proofs;
        this.requests = requests;
        this.ids = ids;
    }

    @Override
    public Mono<SenderListJson> listSenders() {
        return Actor.current()
                .flatMap(registrations::list)
                .map(senders -> new SenderListJson(
                        senders.stream().map(SenderJsonMapping::toJson).toList()));
    }

    @Override
    public Mono<SenderJson> proposeSender(String idempotencyKey, ProposeSenderJson body) {
        Sender sender =
                new Sender(ids.next(), Channel.valueOf(body.channel().name()), body.address(), body.displayName());
        return once("proposeSender", idempotencyKey, body, actor -> registrations.propose(actor, sender));
    }

    @Override
    public Mono<SenderJson> registerSender(UUID senderId, SenderRegistrationJson body) {
        return Actor.current()
                .flatMap(actor -> registrations.register(actor, senderId, SenderJsonMapping.of(body)))
                .map(SenderJsonMapping::toJson);
    }

    @Override
    public Mono<SenderJson> activateSender(UUID senderId, String idempotencyKey) {
        return once("activateSender", idempotencyKey, senderId, actor -> registrations.activate(actor, senderId));
    }

    @Override
    public Mono<SenderJson> setSenderPacing(UUID senderId, SenderPacingJson body) {
        return Actor.current()
                .flatMap(actor -> registrations.set(actor, senderId, SenderJsonMapping.of(body)))
                .map(SenderJsonMapping::toJson);
    }

    @Override
    public Mono<SenderJson> releaseSender(UUID senderId, String idempotencyKey) {
        return once("releaseSender", idempotencyKey, senderId, actor -> registrations.release(actor, senderId));
    }

    @Override
    public Mono<SenderSamplesJson> getSenderSamples(UUID senderId) {
        return Actor.current()
                .flatMap(actor -> registrations.get(actor, senderId).flatMap(known -> samples.list(actor)))
                .map(SenderSamplesJson::new);
    }

    @Override
    public Mono<SenderDomainJson> getSenderDomain(UUID senderId, String selector) {
        return Actor.current()
                .flatMap(actor -> registrations.get(actor, senderId))
                .filter(sender -> sender.channel() == Channel.EMAIL)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("sender"))))
                .map(sender -> sender.address().substring(sender.address().indexOf('@') + 1))
                .flatMap(domain -> proofs.look(domain, selector)
                        .map(proof -> new SenderDomainJson(
                                domain, proof.servers(), proof.signatures(), proof.policy(), proof.isComplete())));
    }

    private Mono<SenderJson> once(
            String operation, String key, Object body, Function<Actor, Mono<RegisteredSender>> work) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        new IdempotentRequests.Request(operation, key, body),
                        SenderJson.class,
                        () -> work.apply(actor).map(SenderJsonMapping::toJson)));
    }
}
