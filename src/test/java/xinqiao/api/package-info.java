@NullMarked
package xinqiao.api;

import org.jspecify.annotations.NullMarked;
