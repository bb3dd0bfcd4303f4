/**
 * The firewall for words: reads a text the way a curious stranger would, and says where it tells something about somebody's
 * health, or who somebody is. Promises that the same text gets the same verdict, in well under 5 ms, from any thread. Must
 * never keep, log or send the text it reads.
 */
@NullMarked
package health.kithway.messaging.firewall;

import org.jspecify.annotations.NullMarked;
