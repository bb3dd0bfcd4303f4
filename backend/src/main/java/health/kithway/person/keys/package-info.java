/** Turning the keys of people and words. Promises that everything stays readable at every moment of a turn, with several instances at work; must never open what it wraps anew, except to seal it again. */
@NullMarked
package health.kithway.person.keys;

import org.jspecify.annotations.NullMarked;
