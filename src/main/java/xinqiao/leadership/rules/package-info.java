@NullMarked
package xinqiao.leadership.rules;

import org.jspecify.annotations.NullMarked;
