package health.kithway.program;

import java.util.UUID;

/** Identifies a program. */
public record ProgramId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
