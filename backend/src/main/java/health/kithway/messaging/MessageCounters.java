package health.kithway.messaging;

import health.kithway.messaging.carrier.FaultKind;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Counts what became of messages, for operators: {@code kithway_messages_total{state="…"}}, and what carriers found wrong:
 * {@code kithway_message_faults_total{kind="…"}}.
 */
@Component
final class MessageCounters {

    private final MeterRegistry meters;

    MessageCounters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(MessageState state) {
        meters.counter("kithway.messages", "state", state.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void count(FaultKind kind) {
        meters.counter("kithway.message.faults", "kind", kind.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
