package health.kithway.attribution.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a program's referrals are credited by: its declared versions, and the zone in which its months begin. */
public record Terms(ZoneId zone, List<ModelVersion> declared) {

    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
