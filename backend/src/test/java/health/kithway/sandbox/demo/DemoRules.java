package health.kithway.sandbox.demo;

import health.kithway.directory.LocationId;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Conditions;
import health.kithway.routing.rule.Destination;
import health.kithway.routing.rule.Fallback;
import health.kithway.routing.rule.Rule;
import health.kithway.routing.rule.RuleSet;
import health.kithway.routing.rule.WeeklyCapacity;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** Where the demo's referrals go. */
final class DemoRules {

    private static final Booking MORNINGS = new Booking(
            Booking.Kind.CALL_BACK,
            null,
            List.of(new Booking.Window(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.NOON)));

    private DemoRules() {}

    /** Imaging is booked on a site of its own; everybody else goes where they ask to go, or to the nearest clinic with room. */
    static RuleSet ofLakeview() {
        Conditions imaging =
                new Conditions(List.of(Lakeview.IMAGING), List.of(), List.of(), List.of(), List.of(), List.of(), null);
        Booking site = Booking.site("https://visit.lakeview.example.com/times?site=evanston");
        return new RuleSet(
                0,
                List.of(
                        rule("Imaging books itself", imaging, Destination.to(Lakeview.EVANSTON), site),
                        rule("Where people ask to go", Conditions.NONE, Destination.AS_ASKED, MORNINGS),
                        rule("Nearest with room", Conditions.NONE, Destination.NEAREST, MORNINGS)),
                List.of(new WeeklyCapacity(Lakeview.EVANSTON, Lakeview.PRIMARY, 40)),
                new Fallback("Front desk of Lakeview Avenue", Lakeview.AVENUE, Booking.CALL_BACK),
                false,
                true);
    }

    static RuleSet to(LocationId only) {
        return new RuleSet(
                0,
                List.of(rule("The only clinic", Conditions.NONE, Destination.to(only), Booking.CALL_BACK)),
                List.of(),
                new Fallback("The only clinic", only, Booking.CALL_BACK),
                false,
                false);
    }

    private static Rule rule(String name, Conditions when, Destination to, Booking booking) {
        return new Rule(DemoOrganization.idOf("rule " + name), name, when, to, booking);
    }
}
