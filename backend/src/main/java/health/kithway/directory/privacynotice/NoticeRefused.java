package health.kithway.directory.privacynotice;

import health.kithway.problem.Refusal;

/** Why a notice is not noted. */
public sealed interface NoticeRefused extends Refusal {

    /** Somebody else noted another one since it was read. */
    record ChangedMeanwhile() implements NoticeRefused {
        @Override
        public int status() {
            return 412;
        }

        @Override
        public String code() {
            return "notice-changed-meanwhile";
        }

        @Override
        public String title() {
            return "Somebody noted another privacy notice since you read this one";
        }
    }
}
