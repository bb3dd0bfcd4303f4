package health.kithway.sandbox;

import java.io.PrintStream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Why the sandbox did not start, for somebody who has just cloned it. */
record Complaint(String what, String wayOut) {

    static Complaint of(Throwable failure) {
        CannotStart plain = find(failure, CannotStart.class);
        if (plain != null) {
            return new Complaint(String.valueOf(plain.getMessage()), plain.wayOut());
        }
        if (find(failure, FlywayValidateException.class) != null) {
            return new Complaint(
                    "The kept data was made by another version of Kithway.",
                    "Start anew with ./run --fresh, or go back to that version.");
        }
        Throwable root = root(failure);
        String words = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return new Complaint(words, "The log is kithway.log in the data folder (.kithway); ./run --fresh starts anew.");
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    /** What an IOException says is plainer than the library's exception below it. */
    private static Throwable root(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            deepest = cause;
            if (cause.getClass() == java.io.IOException.class) {
                return cause;
            }
        }
        return deepest;
    }

    void print(PrintStream out) {
        out.println();
        out.println("Kithway cannot start. " + what);
        out.println(wayOut);
    }
}
