/** Asks for every page and every call of the API in every role: what one may not see isn't there. */
@NullMarked
package xinqiao.walls;

import org.jspecify.annotations.NullMarked;
