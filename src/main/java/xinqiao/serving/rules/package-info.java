/** What serving a letter asks for: pure functions. */
@NullMarked
package xinqiao.serving.rules;

import org.jspecify.annotations.NullMarked;
