@NullMarked
package xinqiao.compliance.rules;

import org.jspecify.annotations.NullMarked;
