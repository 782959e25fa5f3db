/**
 * What other systems call: the same verbs with the same rights as the pages, as JSON over HTTP under {@code /api/v1}. Its
 * shapes are its own, so that they stay when a page or a snapshot changes.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "catalogue",
            "procedure",
            "dictionary",
            "disclosure",
            "serving",
            "delegation",
            "administration",
            "organisation",
            "identity",
            "documents",
            "seal",
            "files",
            "personal",
            "operation",
            "petition",
            "publication",
            "mailroom",
            "routing",
            "supervision",
            "statistics",
            "accountability",
            "engagement",
            "inquiry",
            "leadership",
            "redaction",
            "redress",
            "governance",
            "web"
        })
@NullMarked
package xinqiao.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
