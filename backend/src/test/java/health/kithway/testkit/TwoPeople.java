package health.kithway.testkit;

import health.kithway.program.NewProgram;
import health.kithway.program.ProgramId;
import health.kithway.program.ProgramVersion;
import health.kithway.program.Programs;
import health.kithway.program.Reviews;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Mark, a marketer, writes programs and hands them in; Connie, who keeps the rules, approves them. */
public record TwoPeople(Programs programs, Reviews reviews) {

    /** The ids of mark.marketer and connie.compliance in the sandbox's realm. */
    private static final String MARK = "0190a000-0000-7000-8000-0000000000b3";

    private static final String CONNIE = "0190a000-0000-7000-8000-0000000000b4";

    public static Actor mark(OrganizationId organization) {
        return new Actor(organization, ActorKind.STAFF, MARK, Set.of(Role.MARKETER), null);
    }

    public static Actor connie(OrganizationId organization) {
        return new Actor(organization, ActorKind.STAFF, CONNIE, Set.of(Role.COMPLIANCE), null);
    }

    /** The whole way from nothing to what visitors see. */
    public Mono<ProgramId> publish(OrganizationId organization, NewProgram program) {
        return publish(organization, program, draft -> Mono.empty());
    }

    /** The same, with what rooms above keep of the draft. */
    public Mono<ProgramId> publish(
            OrganizationId organization, NewProgram program, Function<ProgramVersion, Mono<?>> more) {
        Actor mark = mark(organization);
        return programs.create(mark, program)
                .flatMap(draft -> more.apply(draft).then())
                .then(Mono.defer(() -> reviews.submit(mark, program.id(), 1)))
                .then(Mono.defer(() -> reviews.approve(connie(organization), program.id(), 1)))
                .thenReturn(program.id());
    }
}
