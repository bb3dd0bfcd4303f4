package health.kithway.person.emergency;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes noise where operators listen: a line in the log and a number that an alert is set on. Ids only. */
@Component
final class EmergencyAlarm {

    private static final Logger log = LoggerFactory.getLogger(EmergencyAlarm.class);

    private final MeterRegistry meters;

    EmergencyAlarm(MeterRegistry meters) {
        this.meters = meters;
    }

    void ring(EmergencyAccess access) {
        log.error("Emergency access {} to person {} was opened: {}", access.id(), access.person(), access.reason());
        meters.counter("kithway.emergency.accesses", "reason", access.reason().name())
                .increment();
    }
}
