@NullMarked
package xinqiao.engagement;

import org.jspecify.annotations.NullMarked;
