/** Who may register a seal, ask for its use, approve it and use it: pure functions. */
@NullMarked
package xinqiao.seal.rules;

import org.jspecify.annotations.NullMarked;
