/** Recurring work, on one node or many. */
@NullMarked
package xinqiao.operation.jobs;

import org.jspecify.annotations.NullMarked;
