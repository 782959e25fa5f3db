@NullMarked
package xinqiao.notice;

import org.jspecify.annotations.NullMarked;
