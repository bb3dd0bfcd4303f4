package health.kithway.consent.representative;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why somebody is not recorded as a representative. */
public sealed interface RepresentativeRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    @Override
    default String rule() {
        return "R-HIPAA-08";
    }

    /** Nobody represents themselves. */
    record Oneself() implements RepresentativeRefused {
        @Override
        public String code() {
            return "consent-represents-oneself";
        }

        @Override
        public String title() {
            return "Nobody is their own representative";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/representativeId", "other", "must be another person"));
        }
    }

    /** A time that ends before it begins. */
    record EndsFirst() implements RepresentativeRefused {
        @Override
        public String code() {
            return "consent-authority-ends-first";
        }

        @Override
        public String title() {
            return "The authority would end before it begins";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/endsAt", "later", "must be after it starts"));
        }
    }
}
