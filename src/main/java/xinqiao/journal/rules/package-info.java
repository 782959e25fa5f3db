/** The canonical byte form of facts, readings and seals, and what must hold between them. */
@NullMarked
package xinqiao.journal.rules;

import org.jspecify.annotations.NullMarked;
