package health.kithway.directory.calendar;

import health.kithway.contract.staff.BusinessDaysJson;
import health.kithway.contract.staff.CalendarsApi;
import health.kithway.contract.staff.SetBusinessDaysJson;
import health.kithway.contract.staff.WeekdayJson;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.EntityTag;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** On which days an organization works, for staff. */
@RestController
class CalendarsController implements CalendarsApi {

    private final Calendars calendars;

    CalendarsController(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Mono<BusinessDaysJson> getBusinessDays() {
        return Actor.current()
                .flatMap(actor -> calendars.get(actor.organization()))
                .flatMap(CalendarsController::tagged);
    }

    @Override
    public Mono<BusinessDaysJson> setBusinessDays(String ifMatch, SetBusinessDaysJson body) {
        Set<DayOfWeek> open = body.openDays().stream()
                .map(day -> DayOfWeek.valueOf(day.name()))
                .collect(Collectors.toSet());
        BusinessDays wanted = new BusinessDays(
                EntityTag.revision(ifMatch), open, body.federalHolidays(), Set.copyOf(body.closedDays()));
        return Actor.current().flatMap(actor -> calendars.set(actor, wanted)).flatMap(CalendarsController::tagged);
    }

    private static Mono<BusinessDaysJson> tagged(BusinessDays days) {
        return EntityTag.tell(days.revision()).thenReturn(toJson(days));
    }

    private static BusinessDaysJson toJson(BusinessDays days) {
        return new BusinessDaysJson(
                days.revision(),
                days.open().stream()
                        .sorted()
                        .map(day -> WeekdayJson.of(day.name()))
                        .toList(),
                days.federalHolidays(),
                days.closed().stream().sorted().toList());
    }
}
