/** One petition with all that belongs to it. */
@NullMarked
package xinqiao.workbench.casefile;

import org.jspecify.annotations.NullMarked;
