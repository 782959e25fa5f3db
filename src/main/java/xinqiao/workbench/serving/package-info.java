/** Service of letters at the desk: by post, in person, online, by public notice. */
@NullMarked
package xinqiao.workbench.serving;

import org.jspecify.annotations.NullMarked;
