/** Append-only facts in chains that show any tampering, and the log of who read what (SYS-3). */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "operation"})
@NullMarked
package xinqiao.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
