@NullMarked
package xinqiao.guide.rules;

import org.jspecify.annotations.NullMarked;
