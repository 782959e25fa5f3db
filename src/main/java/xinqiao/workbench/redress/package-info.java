/** Complaints and corrections at the desk: taken down, looked into, answered. */
@NullMarked
package xinqiao.workbench.redress;

import org.jspecify.annotations.NullMarked;
