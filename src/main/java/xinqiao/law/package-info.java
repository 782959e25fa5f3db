/** The catalogue of provisions that the system obeys, and the two answers a rule can give: granted or refused. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package xinqiao.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
