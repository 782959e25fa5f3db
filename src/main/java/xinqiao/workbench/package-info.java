/** The desk: what staff see and do with petitions, and the books that they work by. */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "procedure",
            "dictionary",
            "organisation",
            "identity",
            "journal",
            "files",
            "imports",
            "documents",
            "seal",
            "petition",
            "disclosure",
            "serving",
            "redaction",
            "annualreport",
            "archive",
            "participation",
            "publication",
            "catalogue",
            "compliance",
            "mailroom",
            "inquiry",
            "leadership",
            "reception",
            "administration",
            "delegation",
            "routing",
            "supervision",
            "statistics",
            "accountability",
            "redress",
            "engagement",
            "governance",
            "guide",
            "figures",
            "channel",
            "web"
        })
@NullMarked
package xinqiao.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
