/** Holds the templates that make code from the contract to what the controllers rely on. Knows no module. */
@NullMarked
package health.kithway.contract;

import org.jspecify.annotations.NullMarked;
