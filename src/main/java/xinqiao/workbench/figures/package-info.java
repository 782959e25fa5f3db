/** Choosing which figures of the house everybody reads. */
@NullMarked
package xinqiao.workbench.figures;

import org.jspecify.annotations.NullMarked;
