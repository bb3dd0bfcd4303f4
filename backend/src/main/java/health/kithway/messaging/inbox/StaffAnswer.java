package health.kithway.messaging.inbox;

/** What staff answer with: approved wording, or words of their own that the firewall reads (R-PHI-02). */
sealed interface StaffAnswer {

    /** Approved wording that stands alone. */
    record Wording(String template) implements StaffAnswer {}

    /** Own words. */
    record Words(String text) implements StaffAnswer {}
}
