/** Benchmarks: ratios taken in one interleaved run against limits on the same machine, with a PostgreSQL that keeps what it says (docs/benchmarks.md). Never timed tests. */
@NullMarked
package health.kithway.bench;

import org.jspecify.annotations.NullMarked;
