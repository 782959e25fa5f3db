/** Sendings between houses, what is held, contacts outside. */
@NullMarked
package xinqiao.workbench.sending;

import org.jspecify.annotations.NullMarked;
