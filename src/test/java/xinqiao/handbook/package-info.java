/** Keeps what the documents say true to the code. */
@NullMarked
package xinqiao.handbook;

import org.jspecify.annotations.NullMarked;
