@NullMarked
package xinqiao.disclosure;

import org.jspecify.annotations.NullMarked;
