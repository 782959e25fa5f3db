/** The leader's desk (领导阅批、包案), the registers that the office keeps of it, and what is sent upward. */
@NullMarked
package xinqiao.workbench.leadership;

import org.jspecify.annotations.NullMarked;
