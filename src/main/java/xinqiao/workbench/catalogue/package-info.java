/** The catalogues of what is published, at the desk: made, taken in and out as tables, published. */
@NullMarked
package xinqiao.workbench.catalogue;

import org.jspecify.annotations.NullMarked;
