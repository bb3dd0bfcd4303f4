package health.kithway.referral;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a referral says no. */
public sealed interface ReferralRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** A time is needed where something was scheduled. */
    record TimeMissing() implements ReferralRefused {
        @Override
        public String code() {
            return "time-missing";
        }

        @Override
        public String title() {
            return "A scheduled appointment needs the time it starts";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/startsAt", "required", "when it starts"));
        }
    }

    /** Late is fine, early is not: nothing has happened that is still to come. */
    record NotYet() implements ReferralRefused {
        @Override
        public String code() {
            return "not-yet";
        }

        @Override
        public String title() {
            return "This has not happened yet";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/occurredAt", "invalid", "a time that has passed"));
        }
    }

    /** There is nothing to confirm or change. */
    record NoAppointment() implements ReferralRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "no-appointment";
        }

        @Override
        public String title() {
            return "There is no appointment to come";
        }
    }

    /** A referral is no duplicate of itself, nor of one that is a duplicate. */
    record NotAnother() implements ReferralRefused {
        @Override
        public String code() {
            return "not-another-referral";
        }

        @Override
        public String title() {
            return "Name another referral, one that is not a duplicate";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/keptReferralId", "invalid", "another referral, not a duplicate"));
        }
    }

    /** It is a duplicate already. */
    record AlreadyMerged() implements ReferralRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "already-merged";
        }

        @Override
        public String title() {
            return "This referral is a duplicate already";
        }
    }

    /** What leads to a visit stays. */
    record HasAppointment() implements ReferralRefused {
        @Override
        public String code() {
            return "has-appointment";
        }

        @Override
        public String title() {
            return "This referral has an appointment";
        }

        @Override
        public String detail() {
            return "Merge the other one into it.";
        }
    }

    /**
     * What is said of a person cannot be taken; says the same as the reason, with pointers into the whole request.
     *
     * @param at where the person stands in the request
     */
    record PersonNotRight(String at, Refusal reason) implements ReferralRefused {
        @Override
        public int status() {
            return reason.status();
        }

        @Override
        public String code() {
            return reason.code();
        }

        @Override
        public String title() {
            return reason.title();
        }

        @Override
        public @Nullable String rule() {
            return reason.rule();
        }

        @Override
        public List<FieldProblem> fields() {
            return reason.fields().stream()
                    .map(field -> new FieldProblem(at + field.pointer(), field.code(), field.detail()))
                    .toList();
        }
    }

    /** The patient, or the law, keeps it from who asks; why is for the clinic to say. */
    record NotToBeTold() implements ReferralRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "not-to-be-told";
        }

        @Override
        public String title() {
            return "The clinic may not tell how this referral stands; call them";
        }
    }
}
