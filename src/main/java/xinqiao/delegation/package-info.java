/**
 * Acting for somebody in an absence (代理): a leader gives a colleague of the house powers of the own post, for days known
 * beforehand. It is a post of its own, so whatever reads posts and powers knows it, it ends by itself, and rights stay
 * what they are: read anew with every request.
 */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "journal"})
@NullMarked
package xinqiao.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
