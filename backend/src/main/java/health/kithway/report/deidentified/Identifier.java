package health.kithway.report.deidentified;

/** The 18 kinds of things that tell who somebody is, in the order of 45 CFR 164.514(b)(2)(i). */
enum Identifier {
    NAME,
    /** Smaller than a state. */
    PLACE,
    /** More than the year, and ages over 89. */
    DATE,
    PHONE,
    FAX,
    EMAIL,
    SOCIAL_SECURITY,
    MEDICAL_RECORD,
    HEALTH_PLAN,
    ACCOUNT,
    LICENCE,
    VEHICLE,
    DEVICE,
    WEB_ADDRESS,
    IP_ADDRESS,
    BIOMETRIC,
    PHOTO,
    /** Ids of any kind, hashes too. */
    OTHER_CODE
}
