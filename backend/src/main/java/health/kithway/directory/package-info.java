/** Organizations, their locations and service lines, and the practices that refer to them. Promises names that may be shown to anybody; must never hold anything about a person. */
@NullMarked
package health.kithway.directory;

import org.jspecify.annotations.NullMarked;
