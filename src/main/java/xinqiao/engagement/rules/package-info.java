@NullMarked
package xinqiao.engagement.rules;

import org.jspecify.annotations.NullMarked;
