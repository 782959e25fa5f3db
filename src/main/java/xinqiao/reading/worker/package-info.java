/** The process that reads pages: native code runs here and nowhere else, so that a crash takes nothing with it. */
@NullMarked
package xinqiao.reading.worker;

import org.jspecify.annotations.NullMarked;
