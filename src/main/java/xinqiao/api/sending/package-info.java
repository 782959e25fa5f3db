/** Sendings between houses. */
@NullMarked
package xinqiao.api.sending;

import org.jspecify.annotations.NullMarked;
