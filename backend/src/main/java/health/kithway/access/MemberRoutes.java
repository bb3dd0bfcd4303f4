package health.kithway.access;

import static health.kithway.access.RouteRule.rule;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import health.kithway.pass.PassPurpose;
import java.util.List;

/** A circle's members and those who are asked in, as JSON: by the pass of their link, then by the session that a code began. */
final class MemberRoutes {

    private static final Who.Seated SEATED = new Who.Seated(PassPurpose.CIRCLE_MEMBER);

    private MemberRoutes() {}

    static final List<RouteRule> RULES = List.of(
            rule(GET, "/public/v1/circle-invitation", PassPurpose.JOIN_CIRCLE),
            rule(POST, "/public/v1/circle-invitation/declines", PassPurpose.JOIN_CIRCLE),
            rule(POST, "/public/v1/circle-invitation/codes", PassPurpose.JOIN_CIRCLE),
            rule(POST, "/public/v1/circle-invitation/members", PassPurpose.JOIN_CIRCLE),
            rule(GET, "/public/v1/circle-approval", PassPurpose.APPROVE_CIRCLE),
            rule(POST, "/public/v1/circle-approval/codes", PassPurpose.APPROVE_CIRCLE),
            rule(POST, "/public/v1/circle-approval/answers", PassPurpose.APPROVE_CIRCLE),
            rule(POST, "/public/v1/circle-member/codes", PassPurpose.CIRCLE_MEMBER),
            rule(POST, "/public/v1/circle-member/sessions", PassPurpose.CIRCLE_MEMBER),
            rule(GET, "/public/v1/circle", SEATED),
            rule(POST, "/public/v1/circle/tasks", SEATED),
            rule(POST, "/public/v1/circle/tasks/{taskId}/acts", SEATED),
            rule(POST, "/public/v1/circle/hand-overs", SEATED),
            rule(POST, "/public/v1/circle/invitations", SEATED),
            rule(POST, "/public/v1/circle/approvals", SEATED),
            rule(POST, "/public/v1/circle/members/{memberId}/decisions", SEATED),
            rule(POST, "/public/v1/circle/departures", SEATED),
            rule(GET, "/public/v1/circle/preferences", SEATED),
            rule(PUT, "/public/v1/circle/preferences", SEATED));
}
