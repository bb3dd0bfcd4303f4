package health.kithway.program;

import health.kithway.pass.IssuedPass;
import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Passes to look at a version, published or not, as visitors see it. Looking counts nothing. */
@Component
public final class Previews {

    private static final Duration VALID = Duration.ofHours(1);

    private final OrganizationTransactions transactions;
    private final Passes passes;
    private final VersionTable table;

    Previews(OrganizationTransactions transactions, Passes passes, VersionTable table) {
        this.transactions = transactions;
        this.passes = passes;
        this.table = table;
    }

    /** What a pass shows. */
    public record Previewed(OrganizationId organization, ProgramId program, int version) {}

    public Mono<IssuedPass> issue(Actor actor, ProgramId program, int version) {
        return transactions
                .read(actor.organization(), () -> table.findId(actor.organization(), program, version))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("program version"))))
                .flatMap(id -> passes.issue(actor, PassPurpose.PREVIEW_PROGRAM, id, null, VALID));
    }

    /** Empty for a secret that shows nothing, or nothing any more. */
    public Mono<Previewed> open(String secret) {
        return passes.open(PassPurpose.PREVIEW_PROGRAM, secret).flatMap(this::find);
    }

    private Mono<Previewed> find(Pass pass) {
        OrganizationId organization = pass.organization();
        return transactions
                .read(organization, () -> table.findById(organization, pass.subjectId()))
                .map(found -> new Previewed(organization, new ProgramId(found.programId()), found.version()));
    }
}
