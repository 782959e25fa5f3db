@NullMarked
package xinqiao.files;

import org.jspecify.annotations.NullMarked;
