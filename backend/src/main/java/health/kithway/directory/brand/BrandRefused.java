package health.kithway.directory.brand;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why a look is not accepted. */
public sealed interface BrandRefused extends Refusal {

    /** In these colours some of the pages could not be read. */
    record HardToRead(List<FieldProblem> fields) implements BrandRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "brand-hard-to-read";
        }

        @Override
        public String title() {
            return "The colours cannot be told apart well enough";
        }
    }

    /** The upload is not a picture that may be shown. */
    record BadLogo(String detail) implements BrandRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "brand-bad-logo";
        }

        @Override
        public String title() {
            return "The logo cannot be used";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/logo", "bad-logo", detail));
        }
    }

    /** Somebody else changed the brand since it was read. */
    record ChangedMeanwhile() implements BrandRefused {
        @Override
        public int status() {
            return 412;
        }

        @Override
        public String code() {
            return "brand-changed-meanwhile";
        }

        @Override
        public String title() {
            return "Somebody changed the brand since you read it";
        }
    }
}
