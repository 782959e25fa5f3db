/** Statistics of petitions, and what is drafted from them. */
@NullMarked
package xinqiao.api.statistics;

import org.jspecify.annotations.NullMarked;
