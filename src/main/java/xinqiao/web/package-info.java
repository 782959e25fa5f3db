/** What the public site and the desk share: the view context, languages, layouts, forms, error pages. */
@ApplicationModule(allowedDependencies = {"law", "calendar", "identity"})
@NullMarked
package xinqiao.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
