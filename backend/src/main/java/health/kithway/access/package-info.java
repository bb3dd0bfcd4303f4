/** Who may come in: Keycloak token or pass becomes an Actor; one table says who may use which route. Promises that a route without a row answers nobody; must never hold a rule of a feature. */
@NullMarked
package health.kithway.access;

import org.jspecify.annotations.NullMarked;
