@NullMarked
package xinqiao.statistics;

import org.jspecify.annotations.NullMarked;
