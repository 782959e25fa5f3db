/** Reads profiles from YAML and tells all that is wrong with them at once, each with file and line. */
@NullMarked
package xinqiao.procedure.reading;

import org.jspecify.annotations.NullMarked;
