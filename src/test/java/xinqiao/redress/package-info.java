@NullMarked
package xinqiao.redress;

import org.jspecify.annotations.NullMarked;
