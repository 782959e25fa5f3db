/** Compiling the house's guides. */
@NullMarked
package xinqiao.workbench.guide;

import org.jspecify.annotations.NullMarked;
