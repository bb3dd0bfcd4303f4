package health.kithway.attribution.credit;

import health.kithway.job.JobHandler;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A new model starts in a month that is open: what was sent since then is credited under it. */
@Component
final class RecountDue implements JobHandler<RecountDue.Since> {

    static final String KIND = "attribution.recount";

    private final Recounts recounts;

    RecountDue(Recounts recounts) {
        this.recounts = recounts;
    }

    record Since(UUID programId, LocalDate from) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Since> payload() {
        return Since.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Since since) {
        Actor actor = Actor.kithway(organization, "attribution");
        return recounts.recount(
                        actor,
                        new Recounts.Span(
                                new ProgramId(since.programId()),
                                since.from(),
                                LocalDate.of(9999, 1, 1),
                                Occasion.MODEL_DECLARED))
                .then();
    }
}
