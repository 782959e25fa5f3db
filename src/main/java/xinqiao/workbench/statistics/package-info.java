/** Statistics, their analysis, and the papers drafted from them. */
@NullMarked
package xinqiao.workbench.statistics;

import org.jspecify.annotations.NullMarked;
