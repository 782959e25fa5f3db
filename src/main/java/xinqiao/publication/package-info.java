/**
 * Proactive disclosure (主动公开): what a house makes public of its own accord, from the draft to the page that everybody reads.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "catalogue",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "files",
            "search",
            "redaction",
            "petition",
            "operation"
        })
@NullMarked
package xinqiao.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
