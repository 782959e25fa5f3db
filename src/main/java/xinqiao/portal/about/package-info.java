/** What everybody may read: where to turn, how a petition runs, what the law says, how this site treats its visitors. */
@NullMarked
package xinqiao.portal.about;

import org.jspecify.annotations.NullMarked;
