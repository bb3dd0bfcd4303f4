package health.kithway.tenancy;

import health.kithway.problem.Refusal;

/** Why a repeated request cannot be answered from the first one (R-HTTP-03). */
public sealed interface IdempotencyRefused extends Refusal {

    @Override
    default String rule() {
        return "R-HTTP-03";
    }

    record StillRunning() implements IdempotencyRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "idempotency-still-running";
        }

        @Override
        public String title() {
            return "The first request with this Idempotency-Key is still running";
        }

        @Override
        public Long retryAfterSeconds() {
            return 1L;
        }
    }

    record OtherBody() implements IdempotencyRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "idempotency-other-body";
        }

        @Override
        public String title() {
            return "This Idempotency-Key was used with another body";
        }
    }
}
