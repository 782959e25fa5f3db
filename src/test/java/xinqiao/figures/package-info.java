@NullMarked
package xinqiao.figures;

import org.jspecify.annotations.NullMarked;
