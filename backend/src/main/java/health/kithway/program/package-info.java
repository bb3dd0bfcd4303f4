/** Programs, campaigns and share links: what a marketer creates and where it may lead. Promises that a code says nothing about a person or a service line (R-ATT-01); must never count a visit or know who opened a link. */
@NullMarked
package health.kithway.program;

import org.jspecify.annotations.NullMarked;
