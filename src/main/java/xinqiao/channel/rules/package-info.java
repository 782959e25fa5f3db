/** What may be shown through which channel, and who is told of what. */
@NullMarked
package xinqiao.channel.rules;

import org.jspecify.annotations.NullMarked;
