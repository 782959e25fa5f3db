/**
 * Everything it takes to run the system: its data folder, its database, its jobs, the operator's commands and the
 * checks that stop a wrong start with words that say what to do. Other modules hand in beans of {@link
 * xinqiao.operation.OperatorCommand}, {@link xinqiao.operation.Verification}, {@link xinqiao.operation.Job}, {@link
 * xinqiao.operation.StartCheck} and {@link xinqiao.operation.Welcome}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package xinqiao.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
