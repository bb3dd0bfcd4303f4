package health.kithway.access;

import health.kithway.problem.Refusal;

/** Why somebody is not let in. */
sealed interface AccessRefused extends Refusal {

    record NotSignedIn() implements AccessRefused {
        @Override
        public int status() {
            return 401;
        }

        @Override
        public String code() {
            return "not-signed-in";
        }

        @Override
        public String title() {
            return "Sign in first";
        }
    }

    /** The token is good, but names no organization that Kithway may act for. */
    record NoOrganization() implements AccessRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "no-organization";
        }

        @Override
        public String title() {
            return "You do not belong to this organization";
        }
    }

    record WhichOrganization() implements AccessRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "which-organization";
        }

        @Override
        public String title() {
            return "You belong to several organizations; name one";
        }

        @Override
        public String detail() {
            return "Send its id in the header " + TokenReader.ORGANIZATION;
        }
    }

    record WrongMethod() implements AccessRefused {
        @Override
        public int status() {
            return 405;
        }

        @Override
        public String code() {
            return "wrong-method";
        }

        @Override
        public String title() {
            return "This address does not answer that method";
        }
    }

    /** The firewall found something in the request that no honest client sends. */
    record Malformed() implements AccessRefused {
        @Override
        public int status() {
            return 400;
        }

        @Override
        public String code() {
            return "invalid-request";
        }

        @Override
        public String title() {
            return "The request could not be read";
        }
    }

    record TooMany(long seconds) implements AccessRefused {
        @Override
        public int status() {
            return 429;
        }

        @Override
        public String code() {
            return "too-many-requests";
        }

        @Override
        public String title() {
            return "Too many requests; wait a little";
        }

        @Override
        public Long retryAfterSeconds() {
            return seconds;
        }
    }

    /** Keycloak cannot be asked for its keys, so no token can be checked. */
    record KeycloakUnreachable() implements AccessRefused {
        @Override
        public int status() {
            return 503;
        }

        @Override
        public String code() {
            return "unavailable";
        }

        @Override
        public String title() {
            return "A part of the service is not reachable; try again soon";
        }

        @Override
        public String detail() {
            return "Signing in is not possible at the moment";
        }

        @Override
        public Long retryAfterSeconds() {
            return 5L;
        }
    }
}
