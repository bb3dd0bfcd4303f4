package health.kithway.program;

import health.kithway.contract.staff.ProgramJson;
import health.kithway.contract.staff.ProgramKindJson;
import health.kithway.contract.staff.ProgramPageJson;
import health.kithway.contract.staff.ProgramStateJson;
import health.kithway.contract.staff.ProgramsApi;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Programs, for staff. */
@RestController
class ProgramsController implements ProgramsApi {

    private final Programs programs;

    ProgramsController(Programs programs) {
        this.programs = programs;
    }

    @Override
    public Mono<ProgramPageJson> listPrograms(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> programs.listPrograms(actor, Page.after(cursor, ProgramId::of), limit))
                .map(page -> page.map(ProgramsController::toJson))
                .map(page -> new ProgramPageJson(page.items(), page.next()));
    }

    private static ProgramJson toJson(Program program) {
        return new ProgramJson(
                program.id().value(),
                program.name(),
                ProgramKindJson.valueOf(program.kind().name()),
                ProgramStateJson.valueOf(program.state().name()),
                program.version(),
                program.publishedAt());
    }
}
