/** A URL for one person, one purpose, until a time. Promises at least 128 random bits, stored hashed (R-SEC-08); must never say whether a person exists. */
@NullMarked
package health.kithway.pass;

import org.jspecify.annotations.NullMarked;
