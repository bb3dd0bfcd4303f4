package health.kithway.routing;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.program.Program;
import health.kithway.program.ProgramId;
import health.kithway.program.link.SharedLink;
import health.kithway.routing.rule.AgeBand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral that looks for its place.
 *
 * @param program whose rules hold; absent for one that came by no program
 * @param allowed where it may go; empty where every place of the organization will do
 */
public record Wish(@Nullable InProgram program, List<LocationId> allowed, Asked asked, Language language, AgeBand age) {

    public Wish {
        allowed = List.copyOf(allowed);
    }

    /** A version of a program, as visitors see it. */
    public record InProgram(ProgramId id, int version) {

        /** What a link leads to; nothing where its program was never published. */
        public static @Nullable InProgram of(SharedLink link) {
            Integer version = link.programVersion();
            return version == null ? null : new InProgram(link.programId(), version);
        }

        static @Nullable InProgram of(Program program) {
            Integer version = program.publishedVersion();
            return version == null ? null : new InProgram(program.id(), version);
        }
    }

    @Nullable
    ProgramId programId() {
        return program == null ? null : program.id();
    }
}
