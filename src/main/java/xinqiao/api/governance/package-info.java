@NullMarked
package xinqiao.api.governance;

import org.jspecify.annotations.NullMarked;
