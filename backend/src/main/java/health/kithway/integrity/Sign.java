package health.kithway.integrity;

import health.kithway.integrity.Finding.Kind;

/** What was seen; the reason of a finding in one fixed word. The list grows. */
public enum Sign {
    /** Who shared the link asked by it: the same first name at the same telephone or e-mail. */
    SHARER_ASKED(Kind.SELF_REFERRAL),
    /** Who asked has the sharer's telephone. */
    SHARERS_PHONE(Kind.SAME_HOUSEHOLD),
    /** Who asked has the sharer's e-mail address. */
    SHARERS_EMAIL(Kind.SAME_HOUSEHOLD),
    /** Who asked works for the organization. */
    STAFF_ASKED(Kind.STAFF),
    /** Who shared the link works for the organization. */
    STAFF_SHARED(Kind.STAFF),
    /** One sharer's links brought more in a day than friends do. */
    MANY_BY_ONE_SHARER(Kind.VELOCITY),
    /** More in a day were asked for from one telephone or e-mail than a family needs. */
    MANY_FROM_ONE_ADDRESS(Kind.VELOCITY),
    /** Who asked had shared with the sharer before, and it was used. */
    SHARED_BACK(Kind.RING),
    /** A patient of this first name was asked for from the same telephone or e-mail before. */
    SAME_NAME_AND_ADDRESS(Kind.DUPLICATE_PATIENT),
    /** A patient of the same whole name and birth date is known from another referral. */
    SAME_NAME_AND_BIRTH(Kind.DUPLICATE_PATIENT);

    private final Kind kind;

    Sign(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
