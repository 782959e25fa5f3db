/** What can be told from the lines of a page alone. */
@NullMarked
package xinqiao.reading.rules;

import org.jspecify.annotations.NullMarked;
