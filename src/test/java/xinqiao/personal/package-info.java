@NullMarked
package xinqiao.personal;

import org.jspecify.annotations.NullMarked;
