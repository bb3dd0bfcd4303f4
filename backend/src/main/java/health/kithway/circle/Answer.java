package health.kithway.circle;

/** Whether a member may know something, and if not, why not. */
public enum Answer {
    YES("R-HIPAA-09"),
    /** The patient has not let them know that. */
    NOT_GRANTED("R-HIPAA-09"),
    /** The patient has not said yes to anything yet. */
    AWAITING("R-HIPAA-09"),
    /** Is not in the circle any more. */
    OUT("R-HIPAA-09"),
    /** Somebody fears for the patient. */
    HELD("R-HIPAA-08"),
    /** Represents without an authority that is in force. */
    NO_AUTHORITY("R-HIPAA-08"),
    /** The child is 18. */
    GROWN_UP("R-ST-01"),
    /** The patient wants to be reached in one way only, and nobody else is told. */
    CONFIDENTIAL("R-HIPAA-10"),
    /** A sensitive kind of visit, or a minor's: nobody is told by itself. */
    NOT_BY_ITSELF("R-ST-02");

    private final String rule;

    Answer(String rule) {
        this.rule = rule;
    }

    public boolean permits() {
        return this == YES;
    }

    /** The rule it follows from. */
    public String rule() {
        return rule;
    }
}
