/** What every answer of the API shares: errors, strict reading, the document that describes it. */
@NullMarked
package xinqiao.api.http;

import org.jspecify.annotations.NullMarked;
