/** Personal data (个人信息) at rest: sealed with keys that lie outside the database, found by keyed marks, shown masked. */
@ApplicationModule(allowedDependencies = {"identity", "operation"})
@NullMarked
package xinqiao.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
