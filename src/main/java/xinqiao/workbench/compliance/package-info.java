/** What each house has published of what it must, at the desk. */
@NullMarked
package xinqiao.workbench.compliance;

import org.jspecify.annotations.NullMarked;
