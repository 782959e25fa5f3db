/** Reading rows: pure functions from cells to cases or to problems with a place. */
@NullMarked
package xinqiao.imports.rules;

import org.jspecify.annotations.NullMarked;
