package health.kithway.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what became of messages, for operators: {@code kithway_messages_total{state="…"}}. */
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
}
