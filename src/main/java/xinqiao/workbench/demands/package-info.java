/** The house's list for classifying demands by law. */
@NullMarked
package xinqiao.workbench.demands;

import org.jspecify.annotations.NullMarked;
