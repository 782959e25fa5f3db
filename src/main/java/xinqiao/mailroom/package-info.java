/**
 * Letters that come by post (来信): the mail book from the signature to the case, step by step; money and valuables that come
 * with a letter; the handling slip (来信办理单) and what the leader decides on it.
 */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "journal", "personal", "petition"})
@NullMarked
package xinqiao.mailroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
