/** Inquiries about progress (查询事项): who asked in which way, what they were told, and the slip that the leader approved. */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "journal", "petition"})
@NullMarked
package xinqiao.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
