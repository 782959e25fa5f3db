/** Disclosure on request on the public site: what it is, applying, following one's own application. */
@NullMarked
package xinqiao.portal.disclosure;

import org.jspecify.annotations.NullMarked;
