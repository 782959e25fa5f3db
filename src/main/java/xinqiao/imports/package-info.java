/** Brings cases and public documents from other systems in: mapped, tried first, restartable, none of them twice. */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "petition",
            "publication",
            "operation"
        })
@NullMarked
package xinqiao.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
