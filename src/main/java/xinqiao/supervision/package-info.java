/**
 * Supervision (督办): reminders that fire once for a term that ends, and the record of how whoever assigned a matter presses
 * on with it, from the call to the leader's instruction, seen by both ends.
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
            "routing",
            "operation"
        })
@NullMarked
package xinqiao.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
