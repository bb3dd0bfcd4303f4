package health.kithway.routing;

import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.PayerId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.program.Finding;
import health.kithway.program.ProgramContent;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Fallback;
import health.kithway.routing.rule.Rule;
import health.kithway.routing.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with a set of rules for a version of a program. */
final class Faults {

    private static final String RULE = "ROUTING";
    private static final String LINK_RULE = "R-ATT-09";
    private static final String ROOT = "/routing-rules";

    private final ProgramContent content;
    private final Known known;
    private final List<Finding> found = new ArrayList<>();

    private Faults(ProgramContent content, Known known) {
        this.content = content;
        this.known = known;
    }

    /** What the organization has, that rules may name. */
    record Known(List<Location> locations, Set<PayerId> payers, Set<ProviderGroupId> groups) {}

    static List<Finding> of(RuleSet rules, ProgramContent content, Known known) {
        Faults faults = new Faults(content, known);
        for (int at = 0; at < rules.rules().size(); at++) {
            faults.rule(rules.rules(), at);
        }
        for (int at = 0; at < rules.capacities().size(); at++) {
            LocationId location = rules.capacities().get(at).locationId();
            faults.inProgram(location, ROOT + "/capacities/" + at + "/locationId");
        }
        faults.fallback(rules.fallback());
        return List.copyOf(faults.found);
    }

    private void rule(List<Rule> rules, int at) {
        Rule rule = rules.get(at);
        String pointer = ROOT + "/rules/" + at;
        List<Rule> before = rules.subList(0, at);
        if (before.stream().anyMatch(earlier -> earlier.id().equals(rule.id()))) {
            add(RULE, pointer + "/ruleId", "rule-twice", "Each rule has an id of its own.");
        }
        before.stream()
                .filter(earlier -> earlier.covers(rule))
                .findFirst()
                .ifPresent(earlier -> add(
                        RULE,
                        pointer,
                        "unreachable-rule",
                        "\u201c" + earlier.name() + "\u201d takes everything before it comes to this rule."));
        destination(rule, pointer + "/to");
        conditions(rule, pointer + "/when");
        booking(rule.booking(), pointer + "/booking");
    }

    private void destination(Rule rule, String pointer) {
        LocationId location = rule.to().locationId();
        inProgram(location, pointer + "/locationId");
        ProviderGroupId group = rule.to().providerGroupId();
        if (group != null && !known.groups().contains(group)) {
            add(RULE, pointer + "/providerGroupId", "unknown-provider-group", "The organization has no such group.");
        }
        if (location != null && known.locations().stream().noneMatch(place -> takes(place, location, rule))) {
            add(RULE, pointer + "/locationId", "offers-nothing", "The location offers none of what the rule is for.");
        }
    }

    private boolean takes(Location place, LocationId wanted, Rule rule) {
        var lines = rule.when().serviceLines().isEmpty()
                ? content.serviceLineIds()
                : rule.when().serviceLines();
        return place.id().equals(wanted) && lines.stream().anyMatch(place::offers);
    }

    private void conditions(Rule rule, String pointer) {
        inProgram(rule.when().askedFor(), pointer + "/askedLocationIds");
        if (!content.serviceLineIds().containsAll(rule.when().serviceLines())) {
            add(RULE, pointer + "/serviceLineIds", "service-line-not-in-program", "The program is not for it.");
        }
        if (!known.payers().containsAll(rule.when().payers())) {
            add(RULE, pointer + "/payerIds", "unknown-payer", "The organization has no such plan.");
        }
    }

    private void booking(Booking booking, String pointer) {
        String url = booking.url();
        if (url != null && !BookingLink.isSafe(url)) {
            add(LINK_RULE, pointer + "/url", "insecure-booking-site", "A booking site has an address with https://.");
        }
    }

    private void fallback(@Nullable Fallback fallback) {
        if (fallback == null) {
            add(RULE, ROOT + "/fallback", "no-fallback", "Say where referrals go that no rule takes.");
            return;
        }
        inProgram(fallback.locationId(), ROOT + "/fallback/locationId");
        booking(fallback.booking(), ROOT + "/fallback/booking");
    }

    private void inProgram(Collection<LocationId> locations, String pointer) {
        locations.forEach(location -> inProgram(location, pointer));
    }

    private void inProgram(@Nullable LocationId location, String pointer) {
        if (location != null && !content.locationIds().contains(location)) {
            add(RULE, pointer, "location-not-in-program", "The program does not lead to this location.");
        }
    }

    private void add(String rule, String pointer, String code, String detail) {
        found.add(Finding.blocking(rule, pointer, code, detail));
    }
}
