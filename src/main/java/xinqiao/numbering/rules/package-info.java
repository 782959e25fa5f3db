/** When a number may be voided. */
@NullMarked
package xinqiao.numbering.rules;

import org.jspecify.annotations.NullMarked;
