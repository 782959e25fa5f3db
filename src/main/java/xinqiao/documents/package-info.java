/** Official letters: composed from a profile's wording, numbered without gaps, laid out by GB/T 9704 as PDF and OFD. */
@ApplicationModule(allowedDependencies = {"law", "calendar", "procedure"})
@NullMarked
package xinqiao.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
