/**
 * Where an organization works, on what and in which groups, for staff who make programs, links and rules of it. Promises names
 * and ids that every other door of staff takes; must never show a person.
 */
@NullMarked
package health.kithway.directory.place;

import org.jspecify.annotations.NullMarked;
