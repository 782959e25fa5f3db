/**
 * Leaders (领导阅批、包案、接访、听取汇报): what they instruct and own, followed up to the written report; what is drafted for
 * them from the cases, approved, numbered and sent upward.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "personal",
            "documents",
            "seal",
            "dictionary",
            "petition"
        })
@NullMarked
package xinqiao.leadership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
