/** Reminders, and how matters are pressed on with. */
@NullMarked
package xinqiao.workbench.supervision;

import org.jspecify.annotations.NullMarked;
