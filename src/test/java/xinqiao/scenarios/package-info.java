/** Lives of petitions through both sites, each told as a story. */
@NullMarked
package xinqiao.scenarios;

import org.jspecify.annotations.NullMarked;
