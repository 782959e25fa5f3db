/** The form of every act on a petition. */
@NullMarked
package xinqiao.workbench.act;

import org.jspecify.annotations.NullMarked;
