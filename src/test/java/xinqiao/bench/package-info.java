/** Measures whole lives of petitions against a bare JDBC program on the same PostgreSQL: {@code ./xinqiao bench}. */
@NullMarked
package xinqiao.bench;

import org.jspecify.annotations.NullMarked;
