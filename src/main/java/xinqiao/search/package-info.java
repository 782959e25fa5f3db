/** Finding texts by words: folded, and cut into what an index can look up. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package xinqiao.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
