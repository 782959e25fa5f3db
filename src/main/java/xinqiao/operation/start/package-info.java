/** Checks before the first request, and the words when one fails. */
@NullMarked
package xinqiao.operation.start;

import org.jspecify.annotations.NullMarked;
