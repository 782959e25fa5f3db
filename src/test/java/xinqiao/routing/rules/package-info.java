@NullMarked
package xinqiao.routing.rules;

import org.jspecify.annotations.NullMarked;
