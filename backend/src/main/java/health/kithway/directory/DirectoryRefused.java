package health.kithway.directory;

import health.kithway.problem.Refusal;

/** Why the directory says no. */
public sealed interface DirectoryRefused extends Refusal {

    /** The same id was added before. */
    record AlreadyThere(String what) implements DirectoryRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "directory-already-there";
        }

        @Override
        public String title() {
            return "This " + what + " was already added";
        }
    }

    /** A location may only offer service lines its organization has. */
    record UnknownServiceLine() implements DirectoryRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "directory-unknown-service-line";
        }

        @Override
        public String title() {
            return "The location offers a service line that the organization does not have";
        }
    }
}
