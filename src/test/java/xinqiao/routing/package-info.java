@NullMarked
package xinqiao.routing;

import org.jspecify.annotations.NullMarked;
