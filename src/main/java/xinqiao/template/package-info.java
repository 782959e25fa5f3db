/**
 * Templates of letters (文书模板): what a house says in its letters, written by its office, checked against the procedure and
 * the mandatory contents, approved by a leader, in force from a day.
 */
@ApplicationModule(
        allowedDependencies = {"law", "calendar", "procedure", "organisation", "identity", "journal", "documents"})
@NullMarked
package xinqiao.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
