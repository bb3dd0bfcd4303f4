package health.kithway.circle;

import java.util.List;

/** A usual set of permissions to start from. Which ones somebody has is kept one by one. */
public enum Preset {
    /** Whom it is about; decides. */
    PATIENT,
    /** Decides for the patient while a recorded authority is in force (R-HIPAA-08). */
    REPRESENTATIVE,
    /** Keeps an eye on everything. */
    COORDINATOR,
    /** Takes on tasks; knows when and where to be. */
    HELPER;

    /** What somebody is who comes in with these rights. */
    public static Preset of(List<Right> rights) {
        return rights.stream().anyMatch(right -> right.permission() == Permission.INVITE) ? COORDINATOR : HELPER;
    }

    public List<Permission> permissions() {
        return switch (this) {
            case PATIENT, REPRESENTATIVE, COORDINATOR -> List.of(Permission.values());
            case HELPER -> List.of(Permission.LOGISTICS, Permission.TASKS);
        };
    }
}
