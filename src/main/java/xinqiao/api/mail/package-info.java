/** Letters that come by post. */
@NullMarked
package xinqiao.api.mail;

import org.jspecify.annotations.NullMarked;
