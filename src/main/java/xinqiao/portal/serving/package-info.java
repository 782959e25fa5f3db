/** Public notices of service (公告送达) on the public site. */
@NullMarked
package xinqiao.portal.serving;

import org.jspecify.annotations.NullMarked;
