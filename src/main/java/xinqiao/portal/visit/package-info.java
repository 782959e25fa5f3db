/** What the public site remembers of a visit: one-time forms, files not yet sent, cookies. */
@NullMarked
package xinqiao.portal.visit;

import org.jspecify.annotations.NullMarked;
