package health.kithway.routing.rule;

/** Why a rule did not apply, or a place was passed over. */
public enum Reason {
    OTHER_SERVICE_LINE,
    OTHER_LOCATION_ASKED,
    OTHER_COVERAGE,
    OTHER_LANGUAGE,
    OTHER_AGE,
    /** The rule goes where people asked to go, and they asked for no place. */
    NO_LOCATION_ASKED,
    /** The link, or the program as it is now, does not lead there. */
    NOT_ALLOWED,
    NOT_OFFERED_THERE,
    TOO_FAR,
    DISTANCE_UNKNOWN,
    /** As many referrals as a week may bring are there already. */
    FULL
}
