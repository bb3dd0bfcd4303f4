package health.kithway.attribution.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a program's referrals are credited by: its declared versions, and the zone in which its months begin. */
record Terms(ZoneId zone, List<ModelVersion> declared) {

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
