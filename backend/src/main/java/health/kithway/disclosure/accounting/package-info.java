/** Who outside was told about a person, for the person who asks (R-HIPAA-07). Promises that what is noted is never changed, a due date for each request, and a letter that can be shown again; must never list what the law leaves out as if it were all that was told. */
@NullMarked
package health.kithway.disclosure.accounting;

import org.jspecify.annotations.NullMarked;
