/** The mailboxes of the sandbox: a real SMTP server on this machine that keeps what it is given. It must never relay anything. */
@NullMarked
package health.kithway.sandbox.mail;

import org.jspecify.annotations.NullMarked;
