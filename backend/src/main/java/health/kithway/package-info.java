/** The application itself. Holds nothing but the starting point; every capability has a package of its own. */
@NullMarked
package health.kithway;

import org.jspecify.annotations.NullMarked;
