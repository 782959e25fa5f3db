/** Which database, as whom, and whether it is one that may be trusted. */
@NullMarked
package xinqiao.operation.database;

import org.jspecify.annotations.NullMarked;
