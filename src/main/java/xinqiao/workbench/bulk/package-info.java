/** One act on many petitions, confirmed once, each done as if it were the only one, with a report. */
@NullMarked
package xinqiao.workbench.bulk;

import org.jspecify.annotations.NullMarked;
