/** The palette (命令面板): jumps to any case, page, list or act by keyboard. */
@NullMarked
package xinqiao.workbench.palette;

import org.jspecify.annotations.NullMarked;
