/** What a change of administration must obey, as pure functions. */
@NullMarked
package xinqiao.administration.rules;

import org.jspecify.annotations.NullMarked;
