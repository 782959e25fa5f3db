/** Disclosure on request (依申请公开) from the application to the information given: receipt, consultation, decision, fees. */
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
            "search",
            "redaction",
            "operation",
            "petition"
        })
@NullMarked
package xinqiao.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
