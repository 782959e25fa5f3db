/** Rules of disclosure on request: pure functions and values. */
@NullMarked
package xinqiao.disclosure.rules;

import org.jspecify.annotations.NullMarked;
