/** What is told, and when it is tried again: pure. */
@NullMarked
package xinqiao.notice.rules;

import org.jspecify.annotations.NullMarked;
