package health.kithway.routing.rule;

import health.kithway.directory.PayerId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about their insurance. Never a card number.
 *
 * @param payerId which plan, exactly where the answer is PLAN
 */
public record Coverage(Answer answer, @Nullable PayerId payerId) {

    public static final Coverage NOT_SAID = new Coverage(Answer.NOT_SAID, null);
    public static final Coverage NONE = new Coverage(Answer.NONE, null);
    public static final Coverage NOT_SURE = new Coverage(Answer.NOT_SURE, null);

    public Coverage {
        if ((answer == Answer.PLAN) != (payerId != null)) {
            throw new IllegalArgumentException("A plan is named exactly where the answer is PLAN");
        }
    }

    /** As it came from outside; refuses a plan without its id and an id without a plan. */
    public static Coverage said(Answer answer, @Nullable UUID payer) {
        if ((answer == Answer.PLAN) != (payer != null)) {
            throw new Refused(new CommonRefusal.Invalid(List.of(new FieldProblem(
                    "/coverage/payerId", "invalid", "one of the plans where the answer is PLAN, else nothing"))));
        }
        return new Coverage(answer, payer == null ? null : new PayerId(payer));
    }

    public static Coverage plan(PayerId payer) {
        return new Coverage(Answer.PLAN, payer);
    }

    public enum Answer {
        PLAN,
        NONE,
        NOT_SURE,
        NOT_SAID
    }
}
