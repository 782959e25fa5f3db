@NullMarked
package xinqiao.channel.rules;

import org.jspecify.annotations.NullMarked;
