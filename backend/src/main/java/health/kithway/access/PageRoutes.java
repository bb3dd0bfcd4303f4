package health.kithway.access;

import static health.kithway.access.RouteRule.rule;
import static health.kithway.access.Who.Open.ANYBODY;
import static health.kithway.access.Who.Open.FILE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/** Caregivers and patients, as pages, and the files these need. */
final class PageRoutes {

    private PageRoutes() {}

    static final List<RouteRule> RULES = List.of(
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
            rule(POST, "/r/{code}/circle", ANYBODY),
            rule(GET, "/c/{token}", ANYBODY),
            rule(POST, "/c/{token}", ANYBODY),
            rule(GET, "/c/{token}/you", ANYBODY),
            rule(POST, "/c/{token}/you", ANYBODY),
            rule(GET, "/c/{token}/code", ANYBODY),
            rule(POST, "/c/{token}/code", ANYBODY),
            rule(GET, "/a/{token}", ANYBODY),
            rule(POST, "/a/{token}", ANYBODY),
            rule(GET, "/a/{token}/code", ANYBODY),
            rule(POST, "/a/{token}/code", ANYBODY),
            rule(GET, "/m/{token}", ANYBODY),
            rule(POST, "/m/{token}", ANYBODY),
            rule(GET, "/m/{token}/code", ANYBODY),
            rule(POST, "/m/{token}/code", ANYBODY),
            // By a session that a code began, which the pages themselves ask for.
            rule(GET, "/circle", ANYBODY),
            rule(POST, "/circle/ask", ANYBODY),
            rule(GET, "/circle/live", ANYBODY),
            rule(POST, "/circle/tasks", ANYBODY),
            rule(POST, "/circle/tasks/{taskId}/claim", ANYBODY),
            rule(POST, "/circle/tasks/{taskId}/decline", ANYBODY),
            rule(POST, "/circle/tasks/{taskId}/finish", ANYBODY),
            rule(POST, "/circle/hand-over", ANYBODY),
            rule(GET, "/circle/add", ANYBODY),
            rule(POST, "/circle/add", ANYBODY),
            rule(GET, "/circle/links/{secret}", ANYBODY),
            rule(GET, "/circle/links/{secret}/qr.svg", ANYBODY),
            rule(GET, "/circle/members/{memberId}", ANYBODY),
            rule(POST, "/circle/members/{memberId}", ANYBODY),
            rule(POST, "/circle/members/{memberId}/removal", ANYBODY),
            rule(GET, "/circle/preferences", ANYBODY),
            rule(POST, "/circle/preferences", ANYBODY),
            rule(POST, "/circle/preferences/stop", ANYBODY),
            rule(GET, "/circle/leave", ANYBODY),
            rule(POST, "/circle/leave", ANYBODY),
            rule(POST, "/circle/forget", ANYBODY),
            rule(GET, "/u/{token}", ANYBODY),
            rule(POST, "/u/{token}", ANYBODY),
            rule(GET, "/u/{token}/stopped", ANYBODY),
            rule(GET, "/assets/themes/{name}.css", FILE),
            rule(GET, "/assets/**", FILE));
}
