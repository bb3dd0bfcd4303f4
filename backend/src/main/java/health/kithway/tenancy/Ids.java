package health.kithway.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes time-ordered identifiers (UUIDv7, RFC 9562) from the injected clock. */
@Component
public final class Ids {

    private final Clock clock;

    Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch(clock.instant());
    }
}
