@NullMarked
package xinqiao.channel;

import org.jspecify.annotations.NullMarked;
