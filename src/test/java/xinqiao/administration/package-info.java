@NullMarked
package xinqiao.administration;

import org.jspecify.annotations.NullMarked;
