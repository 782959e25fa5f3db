@NullMarked
package xinqiao.accountability.rules;

import org.jspecify.annotations.NullMarked;
