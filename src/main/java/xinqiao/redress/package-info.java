/**
 * Supervision and redress (监督与救济): complaints about disclosure, which the supervision department answers, and requests that
 * a record about oneself be corrected.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "personal",
            "documents",
            "seal",
            "petition",
            "disclosure"
        })
@NullMarked
package xinqiao.redress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
