@NullMarked
package xinqiao.catalogue;

import org.jspecify.annotations.NullMarked;
