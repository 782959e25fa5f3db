@NullMarked
package xinqiao.reading;

import org.jspecify.annotations.NullMarked;
