/** The guides of the houses, for everybody, and how they are got. */
@NullMarked
package xinqiao.portal.guide;

import org.jspecify.annotations.NullMarked;
