@NullMarked
package xinqiao.workbench;

import org.jspecify.annotations.NullMarked;
