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

/** Programs, their links and what is printed of them, for staff. */
final class ProgramRoutes {

    private ProgramRoutes() {}

    static final List<RouteRule> RULES = List.of(
            rule(GET, "/staff/v1/programs/{programId}/credit-models", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/programs/{programId}/credit-models", MARKETER),
            rule(POST, "/staff/v1/programs/{programId}/credit-recounts", COMPLIANCE),
            rule(
                    GET,
                    "/staff/v1/programs/{programId}/versions/{version}/routing-rules",
                    MARKETER,
                    ADMINISTRATOR,
                    COORDINATOR,
                    COMPLIANCE),
            rule(PUT, "/staff/v1/programs/{programId}/versions/{version}/routing-rules", MARKETER, ADMINISTRATOR),
            rule(GET, "/staff/v1/reminder-plans", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/reminder-plans/{plan}", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(PUT, "/staff/v1/reminder-plans/{plan}", MARKETER, ADMINISTRATOR),
            rule(GET, "/staff/v1/privacy-notice", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(PUT, "/staff/v1/privacy-notice", COMPLIANCE),
            rule(GET, "/staff/v1/business-days", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(PUT, "/staff/v1/business-days", ADMINISTRATOR),
            rule(GET, "/staff/v1/locations", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/service-lines", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/provider-groups", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/provider-groups", MARKETER, ADMINISTRATOR),
            rule(PUT, "/staff/v1/provider-groups/{providerGroupId}", MARKETER, ADMINISTRATOR),
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
                    .againstGuessing());
}
