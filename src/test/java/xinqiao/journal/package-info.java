@NullMarked
package xinqiao.journal;

import org.jspecify.annotations.NullMarked;
