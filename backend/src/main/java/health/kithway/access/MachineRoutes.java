package health.kithway.access;

import static health.kithway.access.RouteRule.rule;
import static health.kithway.access.Who.Open.CARRIER;
import static health.kithway.access.Who.Open.DOCUMENTATION;
import static health.kithway.tenancy.Role.PRACTICE;
import static health.kithway.tenancy.Role.SCHEDULING;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/** Practices' and scheduling systems, carriers, and the contract that runs. */
final class MachineRoutes {

    private MachineRoutes() {}

    static final List<RouteRule> RULES = List.of(
            rule(GET, "/provider/v1/locations", PRACTICE, SCHEDULING),
            rule(GET, "/provider/v1/referrals", PRACTICE, SCHEDULING),
            rule(POST, "/provider/v1/referrals", PRACTICE),
            rule(GET, "/provider/v1/referrals/{referralId}", PRACTICE, SCHEDULING),
            rule(GET, "/provider/v1/referral-notices", PRACTICE),
            rule(POST, "/provider/v1/appointment-events", SCHEDULING),
            rule(POST, "/carriers/twilio/inbound", CARRIER),
            rule(POST, "/carriers/twilio/statuses/{messageId}", CARRIER),
            rule(GET, "/openapi/{contract}", DOCUMENTATION),
            rule(GET, "/swagger-ui.html", DOCUMENTATION),
            rule(GET, "/swagger-ui/**", DOCUMENTATION),
            rule(GET, "/webjars/swagger-ui/**", DOCUMENTATION),
            rule(GET, "/v3/api-docs/**", DOCUMENTATION));
}
