@NullMarked
package xinqiao.compliance;

import org.jspecify.annotations.NullMarked;
