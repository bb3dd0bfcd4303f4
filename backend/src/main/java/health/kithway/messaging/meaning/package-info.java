/**
 * What a reply means, read by written rules in English and Spanish: {@code wording/messaging/meaning/rules.txt}. Promises that
 * the same words always mean the same, and that every reading names its rule. Must never keep a reply, and knows no person.
 */
@NullMarked
package health.kithway.messaging.meaning;

import org.jspecify.annotations.NullMarked;
