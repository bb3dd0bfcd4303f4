package health.kithway.disclosure;

import health.kithway.contract.publics.DisclosuresApi;
import health.kithway.contract.publics.OwnRecordJson;
import health.kithway.tenancy.Actor;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is known of the holder of a pass, for front ends. */
@RestController
class OwnRecordController implements DisclosuresApi {

    private final OwnRecords records;

    OwnRecordController(OwnRecords records) {
        this.records = records;
    }

    @Override
    public Mono<OwnRecordJson> getOwnRecord() {
        return Actor.current().flatMap(records::showHeld).map(OwnRecordJsonMapping::toJson);
    }
}
