/** What people can be asked to agree to: purposes, channels and scopes, the words that texts, grants and decisions share. Promises that a yes to one scope is no yes to another (R-TCPA-01); must never hold a person. */
@NullMarked
package health.kithway.consent;

import org.jspecify.annotations.NullMarked;
