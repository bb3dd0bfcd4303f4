/** For how long what is kept. Promises that nothing is purged but what was shown in a simulation before; must never touch what a law keeps for six years, or anybody under a legal hold (R-SEC-03). */
@NullMarked
package health.kithway.retention;

import org.jspecify.annotations.NullMarked;
