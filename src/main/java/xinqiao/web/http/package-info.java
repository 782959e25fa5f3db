/** How pages travel: converters, headers, static files, error pages. */
@NullMarked
package xinqiao.web.http;

import org.jspecify.annotations.NullMarked;
