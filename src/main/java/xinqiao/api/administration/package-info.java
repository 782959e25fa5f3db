/** Administration for programs: the same things, the same changes, the same way back as on the pages. */
@NullMarked
package xinqiao.api.administration;

import org.jspecify.annotations.NullMarked;
