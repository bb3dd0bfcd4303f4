/**
 * What an organization's Notice of Privacy Practices says about reminders (R-HIPAA-12). Promises that every past answer can be given again; must
 * never hold the notice itself, only where it can be read.
 */
@NullMarked
package health.kithway.directory.privacynotice;

import org.jspecify.annotations.NullMarked;
