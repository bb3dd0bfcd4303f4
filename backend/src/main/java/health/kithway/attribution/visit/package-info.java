/** Openings of share links: kept raw, judged, counted. Promises that only a human step by POST counts (R-ATT-05..08) and that nothing is dropped or changed; must never keep an address, a fingerprint or a person. */
@NullMarked
package health.kithway.attribution.visit;

import org.jspecify.annotations.NullMarked;
