package health.kithway.reminder.plan;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why a plan is not accepted. */
public sealed interface PlanRefused extends Refusal {

    /** Some step of it could never be taken as it is written. */
    record CannotBeCarriedOut(List<FieldProblem> fields) implements PlanRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "reminder-plan-unfit";
        }

        @Override
        public String title() {
            return "The plan cannot be carried out as it is written";
        }
    }

    /** Somebody else changed the plan since it was read. */
    record ChangedMeanwhile() implements PlanRefused {
        @Override
        public int status() {
            return 412;
        }

        @Override
        public String code() {
            return "reminder-plan-changed-meanwhile";
        }

        @Override
        public String title() {
            return "Somebody changed the plan since you read it";
        }
    }
}
