/**
 * What a person of the clinic has to do because Kithway cannot: a number that is dead, an answer that nobody understood, a
 * visit that nobody took on. Promises that a task is opened in the transaction of whatever called for it, once however often
 * it is called for; must never hold a name, an address or a word somebody wrote.
 */
@NullMarked
package health.kithway.task;

import org.jspecify.annotations.NullMarked;
