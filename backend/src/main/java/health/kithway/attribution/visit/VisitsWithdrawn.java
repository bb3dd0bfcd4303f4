package health.kithway.attribution.visit;

import health.kithway.job.Fact;
import java.util.List;
import java.util.UUID;

/** Visits that were counted turned out to be no person's. At least one. */
public record VisitsWithdrawn(List<VisitId> visits) implements Fact {

    public VisitsWithdrawn {
        visits = List.copyOf(visits);
    }

    @Override
    public UUID subject() {
        return visits.getFirst().value();
    }
}
