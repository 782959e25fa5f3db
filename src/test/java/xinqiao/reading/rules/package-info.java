@NullMarked
package xinqiao.reading.rules;

import org.jspecify.annotations.NullMarked;
