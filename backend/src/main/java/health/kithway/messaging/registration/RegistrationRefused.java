package health.kithway.messaging.registration;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why a sender may not send. */
public sealed interface RegistrationRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** Carriers would drop its texts, or fine the organization. */
    record Incomplete(List<String> missing) implements RegistrationRefused {
        @Override
        public String code() {
            return "registration-incomplete";
        }

        @Override
        public String title() {
            return "The sender is not registered completely";
        }

        @Override
        public String rule() {
            return "R-10DLC-01";
        }

        @Override
        public List<FieldProblem> fields() {
            return missing.stream()
                    .map(field ->
                            new FieldProblem("/registration/" + field, "incomplete", "see the field's description"))
                    .toList();
        }
    }

    /** It sends nothing yet, so there is nothing to set. */
    record NotActive() implements RegistrationRefused {
        @Override
        public String code() {
            return "sender-not-active";
        }

        @Override
        public String title() {
            return "The sender is not active yet";
        }
    }
}
