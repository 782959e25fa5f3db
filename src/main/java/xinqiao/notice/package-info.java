/** Tells petitioners and applicants who gave an e-mail address that there is news of their case, and never what. */
@ApplicationModule(allowedDependencies = {"law", "identity", "operation", "petition", "disclosure"})
@NullMarked
package xinqiao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
