package health.kithway.program;

import java.util.List;

/** A version as it stands, for whoever checks it before it is published. */
public record ProgramDraft(
        ProgramId program, int version, Program.Kind kind, ProgramContent content, List<Campaign> campaigns) {

    public ProgramDraft {
        campaigns = List.copyOf(campaigns);
    }
}
