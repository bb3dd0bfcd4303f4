package health.kithway.sandbox.demo;

import java.time.Instant;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Something that happened in the demo's year.
 *
 * @param writes whether texts or e-mails go out because of it, whose delivery is to be awaited
 */
record Happening(Instant at, boolean writes, Supplier<? extends Mono<?>> act) {}
