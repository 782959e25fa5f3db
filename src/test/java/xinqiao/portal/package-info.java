@NullMarked
package xinqiao.portal;

import org.jspecify.annotations.NullMarked;
