/** What the procedure allows: pure functions over a petition, a person and a day. */
@NullMarked
package xinqiao.petition.rules;

import org.jspecify.annotations.NullMarked;
