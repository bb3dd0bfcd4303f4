package health.kithway.tenancy;

/** What kind of somebody acts. */
public enum ActorKind {
    /** A person of the organization or of a practice, signed in through Keycloak. */
    STAFF,
    /** A machine client of a practice or of a scheduling system. */
    SYSTEM_CLIENT,
    /** A person holding a pass. */
    PASS_HOLDER,
    /** Somebody on a public page, not known by name. */
    VISITOR,
    /** Kithway itself, doing what was planned. */
    KITHWAY
}
