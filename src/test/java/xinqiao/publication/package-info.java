@NullMarked
package xinqiao.publication;

import org.jspecify.annotations.NullMarked;
