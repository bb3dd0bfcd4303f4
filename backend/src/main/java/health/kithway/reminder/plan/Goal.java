package health.kithway.reminder.plan;

/** What ends a step, because it is what the step was for. The list grows. */
public enum Goal {
    REGISTERED,
    SCHEDULED,
    CONFIRMED,
    COMPLETED
}
