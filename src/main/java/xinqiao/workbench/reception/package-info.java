/** Pages for the reception of visitors. */
@NullMarked
package xinqiao.workbench.reception;

import org.jspecify.annotations.NullMarked;
