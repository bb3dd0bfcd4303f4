/** Share links and what they lead to: made, handed out, paused, revoked and opened by their code. Promises that a code says nothing about a person or a service line (R-ATT-01); must never count a visit or know who opened a link. */
@NullMarked
package health.kithway.program.link;

import org.jspecify.annotations.NullMarked;
