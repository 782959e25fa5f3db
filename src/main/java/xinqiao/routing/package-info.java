/**
 * Between houses (流转): what is forwarded, assigned or reported upward is one record that both ends see, from the proposal
 * to the report of its result; bodies outside are contacts; what is merely held is destroyed on schedule.
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
            "dictionary",
            "petition",
            "operation"
        })
@NullMarked
package xinqiao.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
