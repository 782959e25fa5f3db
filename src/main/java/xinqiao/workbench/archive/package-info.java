@NullMarked
package xinqiao.workbench.archive;

import org.jspecify.annotations.NullMarked;
