/** The words people are asked with. Promises that what was once in force is never changed, so that what somebody saw can be shown again; must never put words in force that leave out what people must be told. */
@NullMarked
package health.kithway.consent.text;

import org.jspecify.annotations.NullMarked;
