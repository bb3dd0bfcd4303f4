/** How an organization's pages look. Promises colours that can be read and a logo that is only a picture; must never serve a byte of an upload as it came. */
@NullMarked
package health.kithway.directory.brand;

import org.jspecify.annotations.NullMarked;
