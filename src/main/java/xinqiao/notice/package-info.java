/** Tells petitioners who gave an e-mail address that there is news of their petition, and never what. */
@ApplicationModule(allowedDependencies = {"law", "identity", "operation", "petition"})
@NullMarked
package xinqiao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
