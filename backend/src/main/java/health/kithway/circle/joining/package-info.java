/** How people come into a circle and leave it: links that are shared from people's own phones, the patient's yes, going at once and silently. Promises that nobody is written to because somebody else typed their number (R-TCPA-08), and that nothing is shown before the patient said yes; must never say whether a person exists. */
@NullMarked
package health.kithway.circle.joining;

import org.jspecify.annotations.NullMarked;
