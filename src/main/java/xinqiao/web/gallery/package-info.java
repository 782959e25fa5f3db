/** Every component on one page, in the demonstration only: for looking at, and for the test of accessibility. */
@NullMarked
package xinqiao.web.gallery;

import org.jspecify.annotations.NullMarked;
