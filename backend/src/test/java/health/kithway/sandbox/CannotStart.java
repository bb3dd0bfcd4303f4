package health.kithway.sandbox;

/** Something on this machine is in the way; says what, and the way out, in plain words. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wayOut;

    CannotStart(String what, String wayOut) {
        super(what);
        this.wayOut = wayOut;
    }

    CannotStart(String what, String wayOut, Throwable cause) {
        super(what, cause);
        this.wayOut = wayOut;
    }

    String wayOut() {
        return wayOut;
    }
}
