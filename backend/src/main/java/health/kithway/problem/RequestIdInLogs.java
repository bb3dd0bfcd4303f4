package health.kithway.problem;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Puts the id of the request (or job) on every log line written for it, beside the trace id. */
@Component
final class RequestIdInLogs implements ThreadLocalAccessor<String> {

    static final String FIELD = "requestId";

    RequestIdInLogs() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(this);
    }

    @Override
    public Object key() {
        return RequestId.KEY;
    }

    @Override
    public @Nullable String getValue() {
        return MDC.get(FIELD);
    }

    @Override
    public void setValue(String id) {
        MDC.put(FIELD, id);
    }

    @Override
    public void setValue() {
        MDC.remove(FIELD);
    }
}
