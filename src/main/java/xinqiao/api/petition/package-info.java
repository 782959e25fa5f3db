/** Petitions for the staff's other systems. */
@NullMarked
package xinqiao.api.petition;

import org.jspecify.annotations.NullMarked;
