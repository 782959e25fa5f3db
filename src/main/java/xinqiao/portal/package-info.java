/** The public site. */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "procedure",
            "organisation",
            "identity",
            "files",
            "documents",
            "seal",
            "operation",
            "petition",
            "disclosure",
            "serving",
            "annualreport",
            "participation",
            "catalogue",
            "redress",
            "publication",
            "inquiry",
            "reception",
            "notice",
            "guide",
            "figures",
            "channel",
            "statistics",
            "search",
            "web"
        })
@NullMarked
package xinqiao.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
