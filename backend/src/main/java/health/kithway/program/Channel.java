package health.kithway.program;

/** The way a share link reaches people; PORTAL is also how a practice sends. */
public enum Channel {
    TEXT,
    EMAIL,
    QR,
    PRINT,
    WEB,
    SOCIAL,
    PHONE,
    DESK,
    PORTAL
}
