/** On which days an organization works. Promises that every past answer can be given again; must never know a person's appointments. */
@NullMarked
package health.kithway.directory.calendar;

import org.jspecify.annotations.NullMarked;
