@NullMarked
package xinqiao.petition;

import org.jspecify.annotations.NullMarked;
