/**
 * Whether each house has published what its catalogue says, in time and on its channels: computed from what is published,
 * never declared; and how far a customs area is with the programme of the guide.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "organisation",
            "identity",
            "journal",
            "catalogue",
            "publication",
            "channel",
            "annualreport",
            "governance"
        })
@NullMarked
package xinqiao.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
