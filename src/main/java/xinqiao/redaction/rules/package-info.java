/** What looks like personal data, and how words are compared: pure functions. */
@NullMarked
package xinqiao.redaction.rules;

import org.jspecify.annotations.NullMarked;
