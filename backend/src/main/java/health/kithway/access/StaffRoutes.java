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

/** The rest of what staff do: the queue, templates, reports, the trail. Marketing never sees a person. */
final class StaffRoutes {

    private StaffRoutes() {}

    static final List<RouteRule> RULES = List.of(
            rule(GET, "/staff/v1/referrals", COORDINATOR, ADMINISTRATOR),
            rule(POST, "/staff/v1/referrals", COORDINATOR),
            rule(GET, "/staff/v1/referrals/{referralId}", COORDINATOR, ADMINISTRATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/appointment-events", COORDINATOR),
            rule(GET, "/staff/v1/referrals/{referralId}/messages", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/replies/interpret", COORDINATOR, COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/inbox", COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/inbox/{replyId}", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/inbox/{replyId}/claims", COORDINATOR),
            rule(POST, "/staff/v1/inbox/{replyId}/answers", COORDINATOR),
            rule(POST, "/staff/v1/inbox/{replyId}/closings", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/inbox/{replyId}/corrections", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/templates/check", MARKETER, COMPLIANCE, COORDINATOR, ADMINISTRATOR),
            rule(GET, "/staff/v1/templates", MARKETER, COMPLIANCE, COORDINATOR, ADMINISTRATOR),
            rule(GET, "/staff/v1/template-drafts", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/template-drafts", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/template-drafts/{draftId}/approvals", COMPLIANCE),
            rule(POST, "/staff/v1/template-drafts/{draftId}/returns", COMPLIANCE),
            rule(GET, "/staff/v1/referrals/{referralId}/reminders", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/referrals/{referralId}/reminders/{reminderId}/changes", COORDINATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/merges", COORDINATOR),
            rule(GET, "/staff/v1/senders", ADMINISTRATOR, COMPLIANCE),
            rule(POST, "/staff/v1/senders", ADMINISTRATOR),
            rule(PUT, "/staff/v1/senders/{senderId}/registration", ADMINISTRATOR),
            rule(POST, "/staff/v1/senders/{senderId}/activations", ADMINISTRATOR),
            rule(PUT, "/staff/v1/senders/{senderId}/pacing", ADMINISTRATOR, COMPLIANCE),
            rule(POST, "/staff/v1/senders/{senderId}/releases", ADMINISTRATOR),
            rule(GET, "/staff/v1/senders/{senderId}/domain", ADMINISTRATOR, COMPLIANCE),
            rule(GET, "/staff/v1/senders/{senderId}/samples", ADMINISTRATOR, COMPLIANCE),
            rule(GET, "/staff/v1/tasks", COORDINATOR, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/tasks/{taskId}/claims", COORDINATOR, COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/tasks/{taskId}/closings", COORDINATOR, COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/integrity-findings", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/integrity-findings/{findingId}/resolutions", COORDINATOR, COMPLIANCE),
            rule(PUT, "/staff/v1/staff-addresses", COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/referrals/{referralId}/routing", COORDINATOR, ADMINISTRATOR),
            rule(GET, "/staff/v1/referrals/{referralId}/credit", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/referrals/{referralId}/touches", COORDINATOR),
            rule(POST, "/staff/v1/sharers/{personId}/revocations", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/sharers", COORDINATOR),
            rule(GET, "/staff/v1/reports/funnel", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/reports/caregivers", MARKETER, ADMINISTRATOR, COORDINATOR, COMPLIANCE),
            rule(GET, "/staff/v1/reports/deidentified-referrals", COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/visits", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/visit-counts", MARKETER, COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/audit/entries", COMPLIANCE, ADMINISTRATOR),
            rule(POST, "/staff/v1/audit/verifications", COMPLIANCE, ADMINISTRATOR),
            rule(GET, "/staff/v1/jobs", ADMINISTRATOR),
            rule(POST, "/staff/v1/jobs/{jobId}/retries", ADMINISTRATOR));
}
