/** The phones and mailboxes of the demo people, to look into and to answer from. It must never show anything of a real person. */
@NullMarked
package health.kithway.sandbox.phone;

import org.jspecify.annotations.NullMarked;
