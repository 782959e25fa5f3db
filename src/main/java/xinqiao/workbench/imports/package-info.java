/** Earlier cases come in from a file: tried, mapped, then loaded while the page shows how far it is. */
@NullMarked
package xinqiao.workbench.imports;

import org.jspecify.annotations.NullMarked;
