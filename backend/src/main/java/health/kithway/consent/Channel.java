package health.kithway.consent;

import health.kithway.person.AddressKind;

/** A way to reach somebody. */
public enum Channel {
    TEXT,
    EMAIL,
    CALL;

    /** What kind of address it needs. */
    public AddressKind addressKind() {
        return switch (this) {
            case TEXT, CALL -> AddressKind.PHONE;
            case EMAIL -> AddressKind.EMAIL;
        };
    }
}
