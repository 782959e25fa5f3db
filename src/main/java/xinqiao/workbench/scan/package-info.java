/** Scans at the desk: a page's picture, what was read of it, how far it is, corrections. */
@NullMarked
package xinqiao.workbench.scan;

import org.jspecify.annotations.NullMarked;
