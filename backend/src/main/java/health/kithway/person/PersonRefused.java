package health.kithway.person;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why a person cannot be registered. */
public sealed interface PersonRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record PhoneNotANumber() implements PersonRefused {
        @Override
        public String code() {
            return "phone-not-a-number";
        }

        @Override
        public String title() {
            return "This is not a complete phone number";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(
                    new FieldProblem("/phone", code(), "Enter a phone number with area code, like 312-555-0142"));
        }
    }

    record PhoneCannotText() implements PersonRefused {
        @Override
        public String code() {
            return "phone-cannot-text";
        }

        @Override
        public String title() {
            return "This phone number cannot get texts";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/phone", code(), "Enter a mobile phone number"));
        }
    }

    record EmailNotAnAddress() implements PersonRefused {
        @Override
        public String code() {
            return "email-not-an-address";
        }

        @Override
        public String title() {
            return "This is not an e-mail address";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/email", code(), "Enter an e-mail address, like name@example.com"));
        }
    }

    record NameMissing() implements PersonRefused {
        @Override
        public String code() {
            return "name-missing";
        }

        @Override
        public String title() {
            return "A first name is needed";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/firstName", code(), "Enter a first name"));
        }
    }
}
