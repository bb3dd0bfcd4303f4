/** The public way in for visits: which link brought somebody. What is seen lies in visit, what it is worth in credit. Promises that only a human step by POST counts (R-ATT-05..07); must never keep an address, a fingerprint or a person. */
@NullMarked
package health.kithway.attribution;

import org.jspecify.annotations.NullMarked;
