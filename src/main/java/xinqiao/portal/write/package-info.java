/** Writing a petition. */
@NullMarked
package xinqiao.portal.write;

import org.jspecify.annotations.NullMarked;
