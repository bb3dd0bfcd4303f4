package health.kithway.access;

import static health.kithway.access.RouteRule.rule;
import static health.kithway.tenancy.Role.COMPLIANCE;
import static health.kithway.tenancy.Role.COORDINATOR;
import static health.kithway.tenancy.Role.PRACTICE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/** What the clinic and practices see and do of circles. */
final class CircleRoutes {

    private CircleRoutes() {}

    static final List<RouteRule> RULES = List.of(
            rule(GET, "/provider/v1/referrals/{referralId}/caregiver", PRACTICE),
            rule(GET, "/staff/v1/referrals/{referralId}/circle", COORDINATOR, COMPLIANCE),
            rule(POST, "/staff/v1/referrals/{referralId}/circle", COORDINATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/circle/tasks", COORDINATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/circle/hand-overs", COORDINATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/circle/calls", COORDINATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/circle/answers", COORDINATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/circle/referrals", COORDINATOR),
            rule(POST, "/staff/v1/referrals/{referralId}/circle/members/{memberId}/changes", COORDINATOR),
            rule(POST, "/staff/v1/circle-tasks/{taskId}/acts", COORDINATOR),
            rule(POST, "/staff/v1/circle-tasks/{taskId}/closings", COORDINATOR));
}
