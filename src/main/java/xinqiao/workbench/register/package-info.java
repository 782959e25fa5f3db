/** Taking down what somebody brings, writes or says. */
@NullMarked
package xinqiao.workbench.register;

import org.jspecify.annotations.NullMarked;
