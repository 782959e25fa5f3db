/** The leader's page: what waits for approval, and who acts in an absence. */
@NullMarked
package xinqiao.workbench.approval;

import org.jspecify.annotations.NullMarked;
