/** What stands between a draft and its visitors, as far as it can be seen from the program and the organization alone. Promises that every finding names its rule and its place; must never change anything or ask another host. */
@NullMarked
package health.kithway.program.check;

import org.jspecify.annotations.NullMarked;
