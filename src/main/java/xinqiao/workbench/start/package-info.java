/** The start page: what waits at this desk. */
@NullMarked
package xinqiao.workbench.start;

import org.jspecify.annotations.NullMarked;
