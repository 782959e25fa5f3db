@NullMarked
package xinqiao.guide;

import org.jspecify.annotations.NullMarked;
