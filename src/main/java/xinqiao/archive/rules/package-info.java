@NullMarked
package xinqiao.archive.rules;

import org.jspecify.annotations.NullMarked;
