@NullMarked
package xinqiao.statistics.rules;

import org.jspecify.annotations.NullMarked;
