@NullMarked
package xinqiao.archive;

import org.jspecify.annotations.NullMarked;
