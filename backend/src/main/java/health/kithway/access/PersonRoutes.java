package health.kithway.access;

import static health.kithway.access.RouteRule.rule;
import static health.kithway.tenancy.Role.ADMINISTRATOR;
import static health.kithway.tenancy.Role.COMPLIANCE;
import static health.kithway.tenancy.Role.COORDINATOR;
import static health.kithway.tenancy.Role.MARKETER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;

/** People, what they agreed to and what may be sent to them, for staff. Marketing never sees a person. */
final class PersonRoutes {

    private PersonRoutes() {}

    static final List<RouteRule> RULES = List.of(
            rule(GET, "/staff/v1/consent-texts", COMPLIANCE, ADMINISTRATOR, MARKETER, COORDINATOR),
            rule(POST, "/staff/v1/consent-texts", COMPLIANCE, ADMINISTRATOR, MARKETER),
            rule(
                    GET,
                    "/staff/v1/consent-texts/{textId}/versions/{version}",
                    COMPLIANCE,
                    ADMINISTRATOR,
                    MARKETER,
                    COORDINATOR),
            rule(POST, "/staff/v1/consent-texts/{textId}/versions/{version}/approvals", COMPLIANCE),
            rule(POST, "/staff/v1/consent-texts/{textId}/versions/{version}/returns", COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/erasure", COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/legal-hold", COMPLIANCE),
            rule(PUT, "/staff/v1/people/{personId}/legal-hold", COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/emergency-accesses", COORDINATOR, ADMINISTRATOR, COMPLIANCE),
            rule(GET, "/staff/v1/emergency-accesses/{accessId}/person", COORDINATOR, ADMINISTRATOR, COMPLIANCE),
            rule(GET, "/staff/v1/emergency-accesses", COMPLIANCE),
            rule(GET, "/staff/v1/emergency-accesses/{accessId}", COMPLIANCE),
            rule(POST, "/staff/v1/emergency-accesses/{accessId}/reviews", COMPLIANCE),
            rule(GET, "/staff/v1/vault-keys", ADMINISTRATOR, COMPLIANCE),
            rule(POST, "/staff/v1/vault-key-turns", ADMINISTRATOR),
            rule(GET, "/staff/v1/retention-policies", COMPLIANCE, ADMINISTRATOR),
            rule(PUT, "/staff/v1/retention-policies/{kept}", COMPLIANCE),
            rule(POST, "/staff/v1/retention-simulations", COMPLIANCE),
            rule(GET, "/staff/v1/retention-simulations/{simulationId}", COMPLIANCE),
            rule(POST, "/staff/v1/retention-purges", COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/consents", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/consents", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/receipts", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/disclosures", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/disclosures", COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/accountings", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/accountings", COMPLIANCE),
            rule(POST, "/staff/v1/accountings/{accountingId}/extensions", COMPLIANCE),
            rule(POST, "/staff/v1/accountings/{accountingId}/deliveries", COMPLIANCE),
            rule(GET, "/staff/v1/accountings/{accountingId}/letter", COMPLIANCE),
            rule(POST, "/staff/v1/breaches", COMPLIANCE),
            rule(GET, "/staff/v1/breaches/{breachId}", COMPLIANCE),
            rule(GET, "/staff/v1/breaches/{breachId}/people", COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/disclosure-decisions", COMPLIANCE),
            rule(GET, "/staff/v1/disclosure-decisions/{decisionId}", COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/own-record-links", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/suppressions", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/confidential-communications", COORDINATOR, COMPLIANCE),
            rule(PUT, "/staff/v1/people/{personId}/time-zone", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/representatives", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/representatives", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/representatives/{authorityId}/changes", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/decisions", COMPLIANCE, COORDINATOR),
            rule(GET, "/staff/v1/decisions/{decisionId}", COMPLIANCE),
            rule(GET, "/staff/v1/stop-policy", COMPLIANCE, ADMINISTRATOR, COORDINATOR),
            rule(PUT, "/staff/v1/stop-policy", COMPLIANCE));
}
