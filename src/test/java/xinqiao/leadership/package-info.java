@NullMarked
package xinqiao.leadership;

import org.jspecify.annotations.NullMarked;
