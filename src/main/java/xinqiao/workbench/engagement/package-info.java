/** People from outside who take part in a case, and the register of petition posts. */
@NullMarked
package xinqiao.workbench.engagement;

import org.jspecify.annotations.NullMarked;
