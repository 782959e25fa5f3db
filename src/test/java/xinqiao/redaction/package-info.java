@NullMarked
package xinqiao.redaction;

import org.jspecify.annotations.NullMarked;
