/** Following one's own petition. */
@NullMarked
package xinqiao.portal.track;

import org.jspecify.annotations.NullMarked;
