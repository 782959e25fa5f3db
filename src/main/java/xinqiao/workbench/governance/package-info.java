/** How open government is organised (政务公开工作组织): its registers, checks and overview at the desk. */
@NullMarked
package xinqiao.workbench.governance;

import org.jspecify.annotations.NullMarked;
