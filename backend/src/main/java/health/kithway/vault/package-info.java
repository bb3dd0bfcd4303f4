/** Sealing of personal data under keys per organization and per person. Promises that what is stored can be read by nobody without the key-encryption key; must never log or cache an opened value. */
@NullMarked
package health.kithway.vault;

import org.jspecify.annotations.NullMarked;
