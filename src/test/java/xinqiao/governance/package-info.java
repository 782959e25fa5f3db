@NullMarked
package xinqiao.governance;

import org.jspecify.annotations.NullMarked;
