/** Petitions (信访事项) from intake to closing: triage, handling, decision, letters, clocks. */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "personal",
            "files",
            "documents",
            "seal",
            "dictionary",
            "search",
            "operation"
        })
@NullMarked
package xinqiao.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
