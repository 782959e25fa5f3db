/** Why this date: the calculator for anybody. */
@NullMarked
package xinqiao.portal.why;

import org.jspecify.annotations.NullMarked;
