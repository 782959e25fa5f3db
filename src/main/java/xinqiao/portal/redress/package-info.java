/** Complaints about disclosure and requests for correction of a record on the public site. */
@NullMarked
package xinqiao.portal.redress;

import org.jspecify.annotations.NullMarked;
