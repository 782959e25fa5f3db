/** The public site. */
@ApplicationModule(allowedDependencies = {"law", "calendar", "web"})
@NullMarked
package xinqiao.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
