@NullMarked
package xinqiao.inquiry.rules;

import org.jspecify.annotations.NullMarked;
