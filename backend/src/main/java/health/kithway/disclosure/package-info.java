/** What a person may see of what is known of them: what they agreed to, what was sent, who looked, who was told. Promises that looking is itself noted; must never show it to anybody but the person and, by their role, compliance. */
@NullMarked
package health.kithway.disclosure;

import org.jspecify.annotations.NullMarked;
