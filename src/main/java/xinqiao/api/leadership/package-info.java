/** Leaders' instructions, and papers that go upward. */
@NullMarked
package xinqiao.api.leadership;

import org.jspecify.annotations.NullMarked;
