package health.kithway.consent.disclosure;

/** What of a referral somebody is told. Nothing clinical has a name here. */
public enum Topic {
    /** How far it has come. */
    STATUS,
    /** When and where the visit is. */
    LOGISTICS,
    /** What is still to be done, and by whom. */
    TASKS,
    /** That a recommendation was of use; without a name, a place or a day. The only thing a sharer can be told. */
    THANKS
}
