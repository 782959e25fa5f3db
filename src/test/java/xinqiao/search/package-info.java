@NullMarked
package xinqiao.search;

import org.jspecify.annotations.NullMarked;
