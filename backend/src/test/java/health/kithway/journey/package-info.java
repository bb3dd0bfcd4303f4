/** Whole stories, through HTTP and a real browser, against the product started as {@code ./run} starts it. */
@NullMarked
package health.kithway.journey;

import org.jspecify.annotations.NullMarked;
