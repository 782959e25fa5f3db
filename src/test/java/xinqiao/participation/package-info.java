@NullMarked
package xinqiao.participation;

import org.jspecify.annotations.NullMarked;
