/** What is printed of share links: QR codes and posters. Promises sheets that name the clinic and how to reach it, in both languages; must never draw a person, a service line or anything a link is counted by (R-ATT-01, R-P2-01). */
@NullMarked
package health.kithway.program.print;

import org.jspecify.annotations.NullMarked;
