package health.kithway.messaging.inbox;

import health.kithway.problem.Refusal;

/** Why nothing can be done about an entry of the inbox. */
public sealed interface InboxRefused extends Refusal {

    /** Somebody ended it before. */
    record Closed() implements InboxRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "entry-closed";
        }

        @Override
        public String title() {
            return "Somebody saw to it already";
        }
    }

    /** The number belongs to nobody we know. */
    record NobodyToAnswer() implements InboxRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "nobody-to-answer";
        }

        @Override
        public String title() {
            return "Nobody is known by this number, so there is nobody to answer";
        }
    }

    /** An answer has to be whole as it stands. */
    record NotAnAnswer() implements InboxRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "not-an-answer";
        }

        @Override
        public String title() {
            return "Answer with one wording that needs no date, place or link, or with words of your own";
        }
    }
}
