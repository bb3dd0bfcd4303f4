package health.kithway.integrity;

import health.kithway.referral.Merge;
import health.kithway.referral.MergeWatcher;
import health.kithway.tenancy.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Whoever merges two referrals has said that they are one: the flags that asked it of the two wait for nobody any more. Flags
 * that ask something else go on waiting.
 */
@Component
final class Told implements MergeWatcher {

    private final Findings findings;
    private final FindingTable table;

    Told(Findings findings, FindingTable table) {
        this.findings = findings;
        this.table = table;
    }

    @Override
    public Mono<Void> merged(Actor actor, Merge merge) {
        return table.listOpenDuplicates(actor.organization(), merge)
                .flatMapMany(Flux::fromIterable)
                .concatMap(finding ->
                        findings.resolve(actor, finding, Resolution.Verdict.CONFIRMED, Resolution.Reason.SAME_VISIT))
                .then();
    }
}
