/**
 * Seals (印章) of the houses: the register, who may use which, each use approved and logged; issued letters as sealed and
 * signed files that never change; and what is found when somebody shows a signed file. A module whose letters are to be
 * sealed hands in a bean of {@link xinqiao.seal.LetterSource}.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "files",
            "documents",
            "operation"
        })
@NullMarked
package xinqiao.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
