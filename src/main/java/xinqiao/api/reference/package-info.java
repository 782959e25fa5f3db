/** What anybody may look up: houses, procedures, provisions, days and dates. */
@NullMarked
package xinqiao.api.reference;

import org.jspecify.annotations.NullMarked;
