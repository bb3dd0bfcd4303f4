/** What a member sees of their circle. Promises that every field rests on a permission that holds at this moment; must never show a member of one circle anything of another, nor health words, which it does not know. */
@NullMarked
package health.kithway.circle.home;

import org.jspecify.annotations.NullMarked;
