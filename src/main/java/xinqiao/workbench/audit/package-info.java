/** Who read protected data, and what was taken out. */
@NullMarked
package xinqiao.workbench.audit;

import org.jspecify.annotations.NullMarked;
