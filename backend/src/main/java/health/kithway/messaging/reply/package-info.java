/**
 * What people answer: kept once and sealed, understood in English and Spanish, acted on. Promises that STOP is honoured
 * before anything else is read. Must never quote a reply or show one to marketing (R-REPLY-03).
 */
@NullMarked
package health.kithway.messaging.reply;

import org.jspecify.annotations.NullMarked;
