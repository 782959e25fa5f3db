/** Who is looking and what reach that gives: viewers, the gate to protected rows, accounts, sessions, sign-in. */
@ApplicationModule(allowedDependencies = {"law", "organisation", "operation"})
@NullMarked
package xinqiao.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
