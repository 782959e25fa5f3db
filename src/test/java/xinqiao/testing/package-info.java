/** What tests of every module share: the application on a real PostgreSQL. */
@NullMarked
package xinqiao.testing;

import org.jspecify.annotations.NullMarked;
