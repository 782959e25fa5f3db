@NullMarked
package xinqiao.mailroom;

import org.jspecify.annotations.NullMarked;
