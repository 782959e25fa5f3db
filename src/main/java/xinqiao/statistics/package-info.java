/**
 * Statistics (信访统计、分析研判、考核、通报): figures of a period, each with the list of cases behind it; what they show; and the
 * papers that are drafted from them, approved, and read by a chosen circle.
 */
@ApplicationModule(
        allowedDependencies = {"law", "organisation", "identity", "journal", "personal", "dictionary", "petition"})
@NullMarked
package xinqiao.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
