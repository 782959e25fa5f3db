@NullMarked
package xinqiao.accountability;

import org.jspecify.annotations.NullMarked;
