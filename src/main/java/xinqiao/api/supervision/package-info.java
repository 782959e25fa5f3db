/** Reminders and supervision. */
@NullMarked
package xinqiao.api.supervision;

import org.jspecify.annotations.NullMarked;
