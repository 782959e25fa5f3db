/** Files that people hand in: checked, cleaned, scanned and kept by their content. */
@ApplicationModule(allowedDependencies = {"law", "operation"})
@NullMarked
package xinqiao.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
