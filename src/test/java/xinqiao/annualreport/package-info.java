@NullMarked
package xinqiao.annualreport;

import org.jspecify.annotations.NullMarked;
