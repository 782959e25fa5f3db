@NullMarked
package xinqiao.governance.rules;

import org.jspecify.annotations.NullMarked;
