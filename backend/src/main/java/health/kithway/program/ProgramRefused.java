package health.kithway.program;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a program says no. */
public sealed interface ProgramRefused extends Refusal {

    /** What was asked for is possible at another time of its life. */
    record WrongState(Program.State state) implements ProgramRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "program-wrong-state";
        }

        @Override
        public String title() {
            return "The program is not at the point where this can be done";
        }

        @Override
        public String detail() {
            return switch (state) {
                case DRAFT -> "It is a draft: hand it in for review first.";
                case IN_REVIEW -> "It is in review: it can be approved or given back, and does not change meanwhile.";
                case PUBLISHED -> "It was published, and what was published never changes: begin a new draft.";
                case RETIRED -> "It has ended.";
            };
        }
    }

    /** Somebody else changed the draft since it was read. */
    record ChangedMeanwhile() implements ProgramRefused {
        @Override
        public int status() {
            return 412;
        }

        @Override
        public String code() {
            return "program-changed-meanwhile";
        }

        @Override
        public String title() {
            return "Somebody changed the draft since you read it";
        }

        @Override
        public String detail() {
            return "Read it again, and send your change with the ETag you get.";
        }
    }

    /** There is one draft at a time. */
    record DraftExists() implements ProgramRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "program-draft-exists";
        }

        @Override
        public String title() {
            return "The program has a draft already";
        }
    }

    /** Checks found what must be repaired first. */
    record NotReady(List<Finding> findings) implements ProgramRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "program-not-ready";
        }

        @Override
        public String title() {
            return "The program cannot be published as it is";
        }

        @Override
        public @Nullable String rule() {
            return findings.getFirst().rule();
        }

        @Override
        public List<FieldProblem> fields() {
            return findings.stream()
                    .map(found -> new FieldProblem(found.pointer(), found.code(), found.rule() + ": " + found.detail()))
                    .toList();
        }
    }

    /** Two people publish: who wrote or handed in does not approve. */
    record OwnWork() implements ProgramRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "program-own-work";
        }

        @Override
        public String title() {
            return "Somebody else has to approve what you wrote or handed in";
        }
    }

    /** A location, service line or campaign that the organization does not have. */
    record UnknownPart() implements ProgramRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "program-unknown-part";
        }

        @Override
        public String title() {
            return "The program names a location or service line that the organization does not have";
        }
    }
}
