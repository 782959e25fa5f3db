@NullMarked
package xinqiao.supervision.rules;

import org.jspecify.annotations.NullMarked;
