/** Rules of complaints and corrections. */
@NullMarked
package xinqiao.redress.rules;

import org.jspecify.annotations.NullMarked;
