package health.kithway.disclosure;

import health.kithway.consent.Channel;
import health.kithway.contract.publics.AskForOwnCodeJson;
import health.kithway.contract.publics.BeginOwnRecordJson;
import health.kithway.contract.publics.CodeChannelJson;
import health.kithway.contract.publics.DisclosuresApi;
import health.kithway.contract.publics.OwnRecordJson;
import health.kithway.contract.publics.OwnRecordSessionJson;
import health.kithway.contract.publics.SentCodeJson;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is known of the holder of a pass, for front ends; behind a code, as on the page. */
@RestController
class OwnRecordController implements DisclosuresApi {

    private final OwnRecords records;
    private final OwnRecordAccess access;

    OwnRecordController(OwnRecords records, OwnRecordAccess access) {
        this.records = records;
        this.access = access;
    }

    @Override
    public Mono<SentCodeJson> askOwnRecordCode(AskForOwnCodeJson body) {
        return Actor.current()
                .flatMap(access::findHeld)
                .flatMap(pass -> access.sendCode(pass, body.by() == CodeChannelJson.EMAIL ? Channel.EMAIL : null))
                .map(sent -> new SentCodeJson(sent.secret(), sent.expiresAt()));
    }

    @Override
    public Mono<OwnRecordSessionJson> beginOwnRecordSession(BeginOwnRecordJson body) {
        return Actor.current()
                .flatMap(access::findHeld)
                .flatMap(pass -> access.enter(pass, body.ticket(), body.code()))
                .map(session -> new OwnRecordSessionJson(session.cookie()))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("code"))));
    }

    @Override
    public Mono<OwnRecordJson> getOwnRecord() {
        return Actor.current().flatMap(records::showHeld).map(OwnRecordJsonMapping::toJson);
    }
}
