/** Official letters: composed from a profile's wording, numbered without gaps, laid out as PDF. */
@ApplicationModule(allowedDependencies = {"law", "calendar", "procedure"})
@NullMarked
package xinqiao.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
