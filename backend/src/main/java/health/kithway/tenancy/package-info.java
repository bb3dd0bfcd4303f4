/** Who acts, for which organization, and the one door to the database. Promises that no statement runs outside a non-cancellable transaction that named its organization; must never hand out a connection. */
@NullMarked
package health.kithway.tenancy;

import org.jspecify.annotations.NullMarked;
