/** Guards over the whole of the code: each fails on a violation that is planted for it. */
@NullMarked
package xinqiao.guards;

import org.jspecify.annotations.NullMarked;
