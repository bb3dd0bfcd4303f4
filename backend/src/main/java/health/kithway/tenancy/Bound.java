package health.kithway.tenancy;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import org.jspecify.annotations.Nullable;

/** A value for a statement that may be absent, which R2DBC wants told with its type. */
public final class Bound {

    private Bound() {}

    public static Parameter orNull(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
