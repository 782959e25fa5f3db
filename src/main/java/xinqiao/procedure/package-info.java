/**
 * Procedure profiles: what one customs' procedure varies (days, caps, approving roles, branches, citations, the wording
 * of letters) as validated data with a period of validity. What a rule means is code; what it counts is here.
 */
@ApplicationModule(allowedDependencies = {"law", "calendar", "organisation"})
@NullMarked
package xinqiao.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
