/** What tests of every module stand on: a real PostgreSQL, a clock that is moved by hand, the running service. */
@NullMarked
package health.kithway.testkit;

import org.jspecify.annotations.NullMarked;
