/**
 * The annual report of open government (政府信息公开工作年度报告): its national tables counted from the applications, its words,
 * approved by another person, frozen, published; and the sums over a customs area.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "disclosure",
            "petition",
            "operation"
        })
@NullMarked
package xinqiao.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
