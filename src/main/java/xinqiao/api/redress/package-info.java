/** Complaints about disclosure and requests for the correction of a record. */
@NullMarked
package xinqiao.api.redress;

import org.jspecify.annotations.NullMarked;
