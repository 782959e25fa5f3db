/** What the public site decides by itself: pure values, no clock, no SQL. */
@NullMarked
package xinqiao.portal.rules;

import org.jspecify.annotations.NullMarked;
