/** Consultations, surveys, events, frequent questions and the telephone book on the public site. */
@NullMarked
package xinqiao.portal.participation;

import org.jspecify.annotations.NullMarked;
