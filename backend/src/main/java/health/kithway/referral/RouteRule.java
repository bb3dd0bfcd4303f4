package health.kithway.referral;

/** How a referral came to its location; routing keeps the rule and what it passed over. */
public enum RouteRule {
    LINK_NAMES_LOCATION,
    CHOSEN_FROM_LINK,
    NAMED_BY_PRACTICE,
    /** No place was asked for and no rules were made: the nearest, or the first that takes it. */
    NEAREST,
    /** A rule of the program. */
    RULE,
    /** No rule took it. */
    FALLBACK
}
