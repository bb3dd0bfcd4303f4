package health.kithway.access;

import health.kithway.pass.PassPurpose;
import health.kithway.tenancy.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who may use a route. */
sealed interface Who {

    /** Signed in through Keycloak with at least one of these roles. */
    record AnyOf(Set<Role> roles) implements Who {

        public AnyOf {
            roles = Set.copyOf(EnumSet.copyOf(roles));
        }
    }

    /** The holder of a pass of this purpose, shown as bearer token; the pass says what about. */
    record Holding(PassPurpose purpose) implements Who {}

    /** Somebody who typed a code for this: the token of the session it began is shown as bearer token. */
    record Seated(PassPurpose purpose) implements Who {}

    /** Doors for people and systems that are not signed in. */
    enum Open implements Who {
        /** Everybody. */
        ANYBODY,
        /** A carrier; its signature over the request is checked by the carrier's own controller, which has the form. */
        CARRIER,
        /** A file that is the same for everybody; its name changes with its content, so it may be cached for ever. */
        FILE,
        /** Swagger UI and what it reads; nothing is there unless {@code springdoc.swagger-ui.enabled}. */
        DOCUMENTATION
    }
}
