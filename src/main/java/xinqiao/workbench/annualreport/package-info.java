/** The annual reports of open government at the desk. */
@NullMarked
package xinqiao.workbench.annualreport;

import org.jspecify.annotations.NullMarked;
