package health.kithway.report;

/** What the rows of the caregivers' report are. */
public enum CaregiverBy {
    PROGRAM("program"),
    CAMPAIGN("campaign");

    private final String word;

    CaregiverBy(String word) {
        this.word = word;
    }

    /** As in the contract. */
    String word() {
        return word;
    }
}
