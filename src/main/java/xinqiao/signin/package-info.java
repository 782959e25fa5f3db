/**
 * How staff come in over HTTP: cookie, form tokens, the pages around sign-in, and the {@link xinqiao.identity.Actor} that
 * controllers take as an argument.
 */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "web"})
@NullMarked
package xinqiao.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
