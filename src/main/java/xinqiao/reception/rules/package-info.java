@NullMarked
package xinqiao.reception.rules;

import org.jspecify.annotations.NullMarked;
