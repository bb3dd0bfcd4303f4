package health.kithway.report;

/** What the rows of a funnel are. */
public enum By {
    CHANNEL("channel"),
    CAMPAIGN("campaign"),
    LOCATION("location"),
    SERVICE_LINE("serviceLine");

    private final String word;

    By(String word) {
        this.word = word;
    }

    /** As in the contract. */
    String word() {
        return word;
    }
}
