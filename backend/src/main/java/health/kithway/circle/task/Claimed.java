package health.kithway.circle.task;

/** What came of wanting to take a task on. Not being the first is an answer, not an error: it is kept, and said kindly. */
public record Claimed(CircleTask task, Outcome outcome) {

    public enum Outcome {
        YOURS,
        TAKEN,
        OVER
    }
}
