package health.kithway.referral;

/** Why a referral went to its location. */
public enum RouteRule {
    LINK_NAMES_LOCATION,
    CHOSEN_FROM_LINK,
    NAMED_BY_PRACTICE
}
