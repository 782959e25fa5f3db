@NullMarked
package xinqiao.figures.rules;

import org.jspecify.annotations.NullMarked;
