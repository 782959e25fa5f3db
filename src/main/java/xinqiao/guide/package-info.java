/**
 * The guide of disclosure (公开指南) and the service guide (办事指南) of each house: compiled from what the system knows, with
 * what a person adds, published like any public document, and made anew when the data have changed.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "procedure",
            "organisation",
            "identity",
            "catalogue",
            "petition",
            "disclosure",
            "publication"
        })
@NullMarked
package xinqiao.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
