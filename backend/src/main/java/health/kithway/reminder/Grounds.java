package health.kithway.reminder;

import health.kithway.directory.Directory;
import health.kithway.directory.LocationId;
import health.kithway.directory.calendar.BusinessDays;
import health.kithway.directory.calendar.Calendars;
import health.kithway.program.ProgramId;
import health.kithway.program.Programs;
import health.kithway.referral.Referral;
import health.kithway.reminder.plan.Plan;
import health.kithway.reminder.plan.Plans;
import health.kithway.routing.Routed;
import health.kithway.routing.Routing;
import health.kithway.tenancy.OrganizationId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** By which plan a referral is reminded, and on which clock. */
@Component
final class Grounds {

    private final Plans plans;
    private final Programs programs;
    private final Routing routing;
    private final Directory directory;
    private final Calendars calendars;

    Grounds(Plans plans, Programs programs, Routing routing, Directory directory, Calendars calendars) {
        this.plans = plans;
        this.programs = programs;
        this.routing = routing;
        this.directory = directory;
        this.calendars = calendars;
    }

    /** Where and on which days times are. */
    record Times(ZoneId zone, BusinessDays days) {}

    /**
     * The plan in force, and the times it is read in.
     *
     * @param program that chose it, if the referral came by one
     */
    record Ground(@Nullable ProgramId program, Plan plan, Times times) {}

    private record Chosen(@Nullable ProgramId program, String plan) {

        static final Chosen STANDARD = new Chosen(null, Plan.STANDARD.name());
    }

    Mono<Ground> of(OrganizationId organization, Referral referral) {
        return chosen(organization, referral)
                .flatMap(chosen -> plans.get(organization, chosen.plan())
                        .flatMap(plan ->
                                times(organization, referral).map(times -> new Ground(chosen.program(), plan, times))));
    }

    Mono<Times> times(OrganizationId organization, Referral referral) {
        LocationId place = referral.appointment() == null
                ? referral.locationId()
                : referral.appointment().locationId();
        return directory
                .getLocation(organization, place)
                .flatMap(location -> calendars.get(organization).map(days -> new Times(location.zone(), days)));
    }

    /** The plan that the program's version named when the referral came by it. */
    private Mono<Chosen> chosen(OrganizationId organization, Referral referral) {
        return routing.findRouted(organization, referral.id().value())
                .flatMap(routed -> byProgram(organization, routed))
                .defaultIfEmpty(Chosen.STANDARD);
    }

    private Mono<Chosen> byProgram(OrganizationId organization, Routed routed) {
        ProgramId program = routed.programId();
        return program == null
                ? Mono.empty()
                : programs.findReminderPlan(organization, program, routed.decidedAt())
                        .map(name -> new Chosen(program, name))
                        .defaultIfEmpty(new Chosen(program, Plan.STANDARD.name()));
    }
}
