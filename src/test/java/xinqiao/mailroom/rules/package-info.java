@NullMarked
package xinqiao.mailroom.rules;

import org.jspecify.annotations.NullMarked;
