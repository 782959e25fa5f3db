@NullMarked
package xinqiao.imports;

import org.jspecify.annotations.NullMarked;
