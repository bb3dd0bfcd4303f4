package health.kithway.referral;

/** Who the visit is for, seen from who is asking. */
public enum WhoFor {
    ME,
    SOMEONE_I_HELP,
    MY_CHILD
}
