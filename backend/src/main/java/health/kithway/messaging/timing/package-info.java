/**
 * When messages may go: the hours that law and manners leave open, in every place the reader may be, and how often one person is written to. Promises to be closed
 * when in doubt. Must never ask a database or know a person.
 */
@NullMarked
package health.kithway.messaging.timing;

import org.jspecify.annotations.NullMarked;
