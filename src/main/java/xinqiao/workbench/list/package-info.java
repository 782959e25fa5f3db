/** Lists of petitions, and taking one out as a file. */
@NullMarked
package xinqiao.workbench.list;

import org.jspecify.annotations.NullMarked;
