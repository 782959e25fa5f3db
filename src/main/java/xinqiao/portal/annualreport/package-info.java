/** The annual reports for everybody: to be read, and as files. */
@NullMarked
package xinqiao.portal.annualreport;

import org.jspecify.annotations.NullMarked;
