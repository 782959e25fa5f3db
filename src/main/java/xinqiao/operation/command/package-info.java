/** What an operator asks of the system, from a terminal. */
@NullMarked
package xinqiao.operation.command;

import org.jspecify.annotations.NullMarked;
