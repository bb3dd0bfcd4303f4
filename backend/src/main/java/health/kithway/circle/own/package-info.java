/** The circle for front ends of its members, as JSON: the same doors as the pages, and the same cuts. Must never show what the page would not. */
@NullMarked
package health.kithway.circle.own;

import org.jspecify.annotations.NullMarked;
