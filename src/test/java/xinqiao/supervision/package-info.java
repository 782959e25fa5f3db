@NullMarked
package xinqiao.supervision;

import org.jspecify.annotations.NullMarked;
