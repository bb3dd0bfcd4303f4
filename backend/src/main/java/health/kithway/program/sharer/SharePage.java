package health.kithway.program.sharer;

import health.kithway.directory.Organization;
import java.util.List;

/**
 * What a sharer sees: their own side of it and no other (R-HIPAA-05).
 *
 * @param programs none once nothing may be shared any more
 * @param shared how often they took a link to hand it on
 */
public record SharePage(Organization organization, List<SharedProgram> programs, long shared) {

    public SharePage {
        programs = List.copyOf(programs);
    }
}
