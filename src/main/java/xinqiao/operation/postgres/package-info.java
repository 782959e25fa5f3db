/** The PostgreSQL server that runs when no other one is configured. */
@NullMarked
package xinqiao.operation.postgres;

import org.jspecify.annotations.NullMarked;
