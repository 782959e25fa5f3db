/** Letters that come by post. */
@NullMarked
package xinqiao.workbench.mail;

import org.jspecify.annotations.NullMarked;
