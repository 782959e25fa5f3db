/** Where one is received, on which days the head receives, and booking a place. */
@NullMarked
package xinqiao.portal.reception;

import org.jspecify.annotations.NullMarked;
