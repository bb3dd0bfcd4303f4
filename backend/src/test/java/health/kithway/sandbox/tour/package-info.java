/**
 * The tour: one referral, all the way through, told line by line. Uses nothing but HTTP, so that it can be played against any running
 * sandbox. It must never say something that it has not seen.
 */
@NullMarked
package health.kithway.sandbox.tour;

import org.jspecify.annotations.NullMarked;
