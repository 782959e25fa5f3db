/** Reception of visitors (信访接待): rooms, days on which the head receives, bookings, the window, the duty desk, incidents. */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "personal",
            "petition"
        })
@NullMarked
package xinqiao.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
