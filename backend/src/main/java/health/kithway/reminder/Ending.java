package health.kithway.reminder;

/** Why a step was not taken. The list grows. */
enum Ending {
    /** What it was for has come. */
    GOAL_REACHED,
    /** What it was about is at another time, or not at all. */
    MOVED,
    /** Work was held up, and a later step that says the same is due too: nobody is told twice at once. */
    OVERTAKEN,
    /** The referral came to its end. */
    CLOSED,
    /** Nobody is written to by itself (R-ST-01). */
    MESSAGES_HELD,
    /** Who was to be told wants no more messages (R-TCPA-11). */
    STOPPED,
    /** Who was to be told took back the consent it rested on (R-TCPA-10). */
    CONSENT_WITHDRAWN,
    /** Who was to be told is erased. */
    ERASED,
    /** Staff called it off. */
    BY_STAFF
}
