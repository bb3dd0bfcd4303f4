/**
 * The whole product on one machine, with made-up people: for looking at, for the tour and for tests. Test scope only, so that nothing of
 * it is in the production jar. It must never be given a real person's data, and its passwords and keys must never be used elsewhere.
 */
@NullMarked
package health.kithway.sandbox;

import org.jspecify.annotations.NullMarked;
