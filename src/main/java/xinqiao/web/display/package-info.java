/** The pages on which everybody chooses how the pages look. */
@NullMarked
package xinqiao.web.display;

import org.jspecify.annotations.NullMarked;
