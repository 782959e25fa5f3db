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
            "operation",
            "petition",
            "disclosure",
            "annualreport",
            "redress",
            "inquiry",
            "reception",
            "notice",
            "publication",
            "search",
            "web"
        })
@NullMarked
package xinqiao.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
