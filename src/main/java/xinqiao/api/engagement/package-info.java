/** People from outside who take part in a case. */
@NullMarked
package xinqiao.api.engagement;

import org.jspecify.annotations.NullMarked;
