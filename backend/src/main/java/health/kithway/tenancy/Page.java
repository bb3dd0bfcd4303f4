package health.kithway.tenancy;

import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded part of a list.
 *
 * @param next opaque cursor of the following page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Largest page that is ever read. */
    public static final int MOST = 100;

    /** From a query that asked for one row more than the page holds. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, size));
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /** Reads a cursor that a client sent back; refuses one that no page handed out. Absent stays absent. */
    public static <C> @Nullable C after(@Nullable String cursor, Function<String, C> read) {
        try {
            return cursor == null ? null : read.apply(cursor);
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(new CommonRefusal.BadCursor());
        }
    }

    public <R> Page<R> map(Function<? super T, R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
