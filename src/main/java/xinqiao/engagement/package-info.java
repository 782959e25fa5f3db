/**
 * People from outside who take part in a case (社会力量参与, KM-10) and see exactly what they were engaged for; the register of
 * petition posts, rotation and training.
 */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "journal", "petition"})
@NullMarked
package xinqiao.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
