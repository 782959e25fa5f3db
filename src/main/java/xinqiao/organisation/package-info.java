/** Houses, departments, people and their posts; who is competent for what; what each house tells the public. */
@ApplicationModule(allowedDependencies = {"law"})
@NullMarked
package xinqiao.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
