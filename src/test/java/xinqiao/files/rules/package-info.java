@NullMarked
package xinqiao.files.rules;

import org.jspecify.annotations.NullMarked;
