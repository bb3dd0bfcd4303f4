package health.kithway.program.link;

import health.kithway.problem.Refusal;
import java.util.List;

/** Why a spoken or a worded code says no. */
public sealed interface CodeRefused extends Refusal {

    /** The check character does not fit. */
    record Misheard() implements CodeRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "spoken-code-misheard";
        }

        @Override
        public String title() {
            return "This code was misheard or mistyped";
        }

        @Override
        public String detail() {
            return "One character is wrong, or two are swapped. Ask for it again.";
        }
    }

    /** Too long, too short, or with characters no code has. */
    record NotASpokenCode() implements CodeRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "not-a-spoken-code";
        }

        @Override
        public String title() {
            return "This is not a spoken code";
        }

        @Override
        public String detail() {
            return "A code has six characters: digits from 2 to 9, and consonants without B, G, L, N, S and Z.";
        }
    }

    /** Everybody who sees the address reads its code. */
    record WordingSaysTooMuch(List<String> objections) implements CodeRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "wording-says-too-much";
        }

        @Override
        public String title() {
            return "This code says too much";
        }

        @Override
        public String detail() {
            return "It holds " + String.join(", ", objections) + ".";
        }

        @Override
        public String rule() {
            return "R-ATT-01";
        }
    }

    /** Nobody lets a code stand that they worded. */
    record SecondPersonNeeded() implements CodeRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "second-person-needed";
        }

        @Override
        public String title() {
            return "Somebody else must decide on this code";
        }
    }

    /** Chance chose it, or it was decided on before. */
    record NotProposed() implements CodeRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "wording-not-proposed";
        }

        @Override
        public String title() {
            return "This code does not wait for anybody";
        }
    }
}
