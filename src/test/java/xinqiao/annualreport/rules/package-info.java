@NullMarked
package xinqiao.annualreport.rules;

import org.jspecify.annotations.NullMarked;
