@NullMarked
package xinqiao.reception;

import org.jspecify.annotations.NullMarked;
