package health.kithway.routing;

import health.kithway.problem.Refusal;

/** Why routing says no. */
public sealed interface RoutingRefused extends Refusal {

    /** A referral needs a place. */
    record NoPlace() implements RoutingRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "routing-no-place";
        }

        @Override
        public String title() {
            return "There is no location that a referral could go to";
        }
    }
}
