/** The register of liability. */
@NullMarked
package xinqiao.api.accountability;

import org.jspecify.annotations.NullMarked;
