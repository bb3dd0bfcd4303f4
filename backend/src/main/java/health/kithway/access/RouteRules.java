package health.kithway.access;

import static health.kithway.access.Who.Open.ANYBODY;
import static health.kithway.access.Who.Open.CARRIER;
import static health.kithway.access.Who.Open.DOCUMENTATION;
import static health.kithway.access.Who.Open.FILE;
import static health.kithway.tenancy.Role.ADMINISTRATOR;
import static health.kithway.tenancy.Role.COMPLIANCE;
import static health.kithway.tenancy.Role.COORDINATOR;
import static health.kithway.tenancy.Role.MARKETER;
import static health.kithway.tenancy.Role.PRACTICE;
import static health.kithway.tenancy.Role.SCHEDULING;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import health.kithway.pass.PassPurpose;
import health.kithway.tenancy.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The one table of who may use which route. What is not here is not there for anybody. Which rows of an organization a role
 * may see beyond that (a practice sees its own referrals) is decided by the feature, which gets the Actor.
 */
@Component
final class RouteRules {

    private static final List<RouteRule> TABLE = List.of(
            // Practices' and scheduling systems.
            rule(GET, "/provider/v1/locations", PRACTICE, SCHEDULING),
            rule(GET, "/provider/v1/referrals", PRACTICE, SCHEDULING),
            rule(POST, "/provider/v1/referrals", PRACTICE),
            rule(GET, "/provider/v1/referrals/{referralId}", PRACTICE, SCHEDULING),
            rule(POST, "/provider/v1/appointment-events", SCHEDULING),
            // Staff. Marketing never sees a person.
            rule(GET, "/staff/v1/referrals", COORDINATOR, ADMINISTRATOR),
            rule(GET, "/staff/v1/referrals/{referralId}", COORDINATOR, ADMINISTRATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/appointment-events", COORDINATOR),
            rule(GET, "/staff/v1/referrals/{referralId}/messages", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/templates/check", MARKETER, COMPLIANCE, COORDINATOR, ADMINISTRATOR),
            rule(GET, "/staff/v1/templates", MARKETER, COMPLIANCE, COORDINATOR, ADMINISTRATOR),
            rule(GET, "/staff/v1/template-drafts", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/template-drafts", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/template-drafts/{draftId}/approvals", COMPLIANCE),
            rule(POST, "/staff/v1/template-drafts/{draftId}/returns", COMPLIANCE),
            rule(POST, "/staff/v1/referrals/{referralId}/merges", COORDINATOR),
            rule(GET, "/staff/v1/tasks", COORDINATOR, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/tasks/{taskId}/claims", COORDINATOR, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/tasks/{taskId}/closings", COORDINATOR, COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/integrity-findings", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/integrity-findings/{findingId}/resolutions", COORDINATOR, COMPLIANCE),
            rule(PUT, "/staff/v1/staff-addresses", COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/referrals/{referralId}/routing", COORDINATOR, ADMINISTRATOR),
            rule(GET, "/staff/v1/referrals/{referralId}/credit", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/referrals/{referralId}/touches", COORDINATOR),
            rule(GET, "/staff/v1/programs/{programId}/credit-models", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/programs/{programId}/credit-models", MARKETER),
            rule(POST, "/staff/v1/programs/{programId}/credit-recounts", COMPLIANCE),
            rule(POST, "/staff/v1/sharers", COORDINATOR),
            rule(
                    GET,
                    "/staff/v1/programs/{programId}/versions/{version}/routing-rules",
                    MARKETER,
                    ADMINISTRATOR,
                    COORDINATOR,
                    COMPLIANCE),
            rule(PUT, "/staff/v1/programs/{programId}/versions/{version}/routing-rules", MARKETER, ADMINISTRATOR),
            rule(GET, "/staff/v1/payers", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/payers", MARKETER, ADMINISTRATOR),
            rule(POST, "/staff/v1/routing-dry-runs", COORDINATOR, ADMINISTRATOR, COMPLIANCE),
            rule(GET, "/staff/v1/programs", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/programs", MARKETER, ADMINISTRATOR),
            rule(GET, "/staff/v1/programs/{programId}", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/programs/{programId}/drafts", MARKETER, ADMINISTRATOR),
            rule(POST, "/staff/v1/programs/{programId}/retirement", MARKETER, ADMINISTRATOR, COMPLIANCE),
            rule(GET, "/staff/v1/programs/{programId}/versions", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(
                    GET,
                    "/staff/v1/programs/{programId}/versions/{version}",
                    MARKETER,
                    ADMINISTRATOR,
                    COORDINATOR,
                    COMPLIANCE),
            rule(PUT, "/staff/v1/programs/{programId}/versions/{version}", MARKETER, ADMINISTRATOR),
            rule(
                    POST,
                    "/staff/v1/programs/{programId}/versions/{version}/checks",
                    MARKETER,
                    ADMINISTRATOR,
                    COORDINATOR,
                    COMPLIANCE),
            rule(POST, "/staff/v1/programs/{programId}/versions/{version}/submission", MARKETER, ADMINISTRATOR),
            rule(POST, "/staff/v1/programs/{programId}/versions/{version}/approval", COMPLIANCE),
            rule(POST, "/staff/v1/programs/{programId}/versions/{version}/return", COMPLIANCE),
            rule(
                    POST,
                    "/staff/v1/programs/{programId}/versions/{version}/previews",
                    MARKETER,
                    ADMINISTRATOR,
                    COORDINATOR,
                    COMPLIANCE),
            rule(POST, "/staff/v1/programs/{programId}/campaigns", MARKETER, ADMINISTRATOR),
            rule(PUT, "/staff/v1/programs/{programId}/campaigns/{campaignId}", MARKETER, ADMINISTRATOR),
            rule(POST, "/staff/v1/programs/{programId}/campaigns/{campaignId}/closure", MARKETER, ADMINISTRATOR),
            rule(GET, "/staff/v1/brand", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(PUT, "/staff/v1/brand", MARKETER, ADMINISTRATOR),
            rule(GET, "/staff/v1/name-decisions", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/name-decisions", COMPLIANCE),
            rule(GET, "/staff/v1/share-links", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/share-links", MARKETER, ADMINISTRATOR, COORDINATOR),
            rule(GET, "/staff/v1/share-links/{shareLinkId}", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(PUT, "/staff/v1/share-links/{shareLinkId}/state", MARKETER, ADMINISTRATOR),
            rule(PUT, "/staff/v1/share-links/{shareLinkId}/wording", COMPLIANCE),
            rule(GET, "/staff/v1/share-links/{shareLinkId}/qr.svg", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/share-links/{shareLinkId}/qr.png", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(
                    GET,
                    "/staff/v1/share-links/{shareLinkId}/poster.pdf",
                    MARKETER,
                    ADMINISTRATOR,
                    COORDINATOR,
                    COMPLIANCE),
            rule(POST, "/staff/v1/share-link-batches", MARKETER, ADMINISTRATOR, COORDINATOR),
            rule(
                    GET,
                    "/staff/v1/share-link-batches/{batchId}/links.csv",
                    MARKETER,
                    ADMINISTRATOR,
                    COORDINATOR,
                    COMPLIANCE),
            rule(GET, "/staff/v1/spoken-codes/{spokenCode}", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE)
                    .againstGuessing(),
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
            rule(GET, "/staff/v1/people/{personId}/consents", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/consents", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/receipts", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/own-record-links", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/suppressions", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/confidential-communications", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/representatives", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/representatives", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/people/{personId}/representatives/{authorityId}/changes", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/people/{personId}/decisions", COMPLIANCE, COORDINATOR),
            rule(GET, "/staff/v1/decisions/{decisionId}", COMPLIANCE),
            rule(GET, "/staff/v1/stop-policy", COMPLIANCE, ADMINISTRATOR, COORDINATOR),
            rule(PUT, "/staff/v1/stop-policy", COMPLIANCE),
            rule(GET, "/staff/v1/reports/funnel", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/reports/caregivers", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/visits", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/visit-counts", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/audit/entries", COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/audit/verifications", COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/jobs", ADMINISTRATOR),
            rule(POST, "/staff/v1/jobs/{jobId}/retries", ADMINISTRATOR),
            // Caregivers and patients, as JSON.
            rule(GET, "/public/v1/share-links/{code}", ANYBODY),
            rule(POST, "/public/v1/share-links/{code}/visits", ANYBODY),
            rule(POST, "/public/v1/share-links/{code}/referrals", ANYBODY),
            rule(GET, "/public/v1/share-links/{code}/routing-questions", ANYBODY),
            rule(POST, "/public/v1/share-links/{code}/sharers", PassPurpose.FOLLOW_REFERRAL),
            rule(GET, "/public/v1/sharing", PassPurpose.SHARE),
            rule(POST, "/public/v1/sharing/shares", PassPurpose.SHARE),
            rule(GET, "/public/v1/own-record", PassPurpose.FOLLOW_REFERRAL),
            rule(GET, "/public/v1/organizations/{organizationId}/receipt-keys", ANYBODY),
            rule(GET, "/public/v1/referral", PassPurpose.FOLLOW_REFERRAL),
            rule(POST, "/public/v1/referral/touches", PassPurpose.FOLLOW_REFERRAL),
            // Caregivers and patients, as pages.
            rule(GET, "/r/{code}", ANYBODY),
            rule(GET, "/R/{code}", ANYBODY),
            rule(POST, "/r/{code}", ANYBODY),
            rule(GET, "/r/{code}/all", ANYBODY),
            rule(GET, "/r/{code}/who", ANYBODY),
            rule(POST, "/r/{code}/who", ANYBODY),
            rule(GET, "/r/{code}/where", ANYBODY),
            rule(POST, "/r/{code}/where", ANYBODY),
            rule(GET, "/r/{code}/reach", ANYBODY),
            rule(POST, "/r/{code}/reach", ANYBODY),
            rule(GET, "/r/{code}/insurance", ANYBODY),
            rule(POST, "/r/{code}/insurance", ANYBODY),
            rule(GET, "/r/{code}/agree", ANYBODY),
            rule(POST, "/r/{code}/agree", ANYBODY),
            rule(GET, "/r/{code}/check", ANYBODY),
            rule(POST, "/r/{code}/check", ANYBODY),
            rule(GET, "/r/{code}/done", ANYBODY),
            rule(GET, "/r/{code}/heard", ANYBODY),
            rule(POST, "/r/{code}/heard", ANYBODY),
            rule(GET, "/r/{code}/heard/noted", ANYBODY),
            rule(GET, "/r/{code}/clinic.vcf", ANYBODY),
            rule(POST, "/r/{code}/know", ANYBODY),
            rule(GET, "/k/{token}", ANYBODY),
            rule(GET, "/k/{token}/receipts/{receiptId}", ANYBODY),
            rule(GET, "/k/{token}/receipts/{receiptId}/signed", ANYBODY),
            rule(POST, "/r/{code}/share", ANYBODY),
            rule(POST, "/r/{code}/forget", ANYBODY),
            rule(GET, "/r/{code}/forgotten", ANYBODY),
            rule(GET, "/r/{code}/leave", ANYBODY),
            rule(GET, "/r/{code}/information", ANYBODY),
            rule(GET, "/r/{code}/mistake", ANYBODY),
            rule(GET, "/preview/{token}", ANYBODY),
            rule(GET, "/assets/brands/{organization}/{revision}/theme.css", FILE),
            rule(GET, "/assets/brands/{organization}/{revision}/logo", FILE),
            rule(GET, "/s/{token}", ANYBODY),
            rule(POST, "/s/{token}", ANYBODY),
            rule(GET, "/s/{token}/links/{code}", ANYBODY),
            rule(GET, "/s/{token}/links/{code}/qr.svg", ANYBODY),
            rule(GET, "/u/{token}", ANYBODY),
            rule(POST, "/u/{token}", ANYBODY),
            rule(GET, "/u/{token}/stopped", ANYBODY),
            rule(GET, "/assets/themes/{name}.css", FILE),
            rule(GET, "/assets/**", FILE),
            // Carriers.
            rule(POST, "/carriers/twilio/inbound", CARRIER),
            rule(POST, "/carriers/twilio/statuses/{messageId}", CARRIER),
            // The contract that runs.
            rule(GET, "/openapi/{contract}", DOCUMENTATION),
            rule(GET, "/swagger-ui.html", DOCUMENTATION),
            rule(GET, "/swagger-ui/**", DOCUMENTATION),
            rule(GET, "/webjars/swagger-ui/**", DOCUMENTATION),
            rule(GET, "/v3/api-docs/**", DOCUMENTATION));

    private static RouteRule rule(HttpMethod method, String pattern, Role... roles) {
        return RouteRule.of(method, pattern, new Who.AnyOf(Set.of(roles)));
    }

    private static RouteRule rule(HttpMethod method, String pattern, PassPurpose purpose) {
        return RouteRule.of(method, pattern, new Who.Holding(purpose));
    }

    private static RouteRule rule(HttpMethod method, String pattern, Who.Open who) {
        return RouteRule.of(method, pattern, who);
    }

    List<RouteRule> all() {
        return TABLE;
    }

    /** The row for this request, if there is one. */
    Optional<RouteRule> find(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        return at(path(exchange)).stream().filter(rule -> rule.allows(method)).findFirst();
    }

    /** The methods this address has; none if there is no such address. */
    Set<HttpMethod> methodsAt(ServerWebExchange exchange) {
        return Set.copyOf(at(path(exchange)).stream().map(RouteRule::method).toList());
    }

    private static List<RouteRule> at(PathContainer path) {
        return TABLE.stream().filter(rule -> rule.isAt(path)).toList();
    }

    private static PathContainer path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication();
    }
}
