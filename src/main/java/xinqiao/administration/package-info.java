/** Administration: houses, departments, posts, people, roles and what else is kept as data, each change with the way back. */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "documents",
            "files",
            "petition",
            "operation"
        })
@NullMarked
package xinqiao.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
