package health.kithway.access;

import static health.kithway.access.RouteRule.rule;
import static health.kithway.access.Who.Open.ANYBODY;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import health.kithway.pass.PassPurpose;
import java.util.List;

/** Caregivers and patients, as JSON. */
final class PublicRoutes {

    private PublicRoutes() {}

    static final List<RouteRule> RULES = List.of(
            rule(GET, "/public/v1/share-links/{code}", ANYBODY),
            rule(POST, "/public/v1/share-links/{code}/visits", ANYBODY),
            rule(POST, "/public/v1/share-links/{code}/referrals", ANYBODY),
            rule(GET, "/public/v1/share-links/{code}/routing-questions", ANYBODY),
            rule(POST, "/public/v1/share-links/{code}/sharers", PassPurpose.FOLLOW_REFERRAL),
            rule(GET, "/public/v1/sharing", PassPurpose.SHARE),
            rule(GET, "/public/v1/sharing/thanks", PassPurpose.SHARE),
            rule(POST, "/public/v1/sharing/shares", PassPurpose.SHARE),
            rule(GET, "/public/v1/own-record", new Who.Seated(PassPurpose.KNOW_ABOUT_ME)),
            rule(POST, "/public/v1/own-record/codes", PassPurpose.FOLLOW_REFERRAL),
            rule(POST, "/public/v1/own-record/sessions", PassPurpose.FOLLOW_REFERRAL),
            rule(GET, "/public/v1/organizations/{organizationId}/receipt-keys", ANYBODY),
            rule(GET, "/public/v1/referral", PassPurpose.FOLLOW_REFERRAL),
            rule(POST, "/public/v1/referral/touches", PassPurpose.FOLLOW_REFERRAL));
}
