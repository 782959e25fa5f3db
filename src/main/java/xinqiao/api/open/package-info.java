/** What anybody may do without an account: write to a house, and follow the own petition. */
@NullMarked
package xinqiao.api.open;

import org.jspecify.annotations.NullMarked;
