/** Documents that are public elsewhere, brought in from tables with their whole texts. */
@NullMarked
package xinqiao.imports.documents;

import org.jspecify.annotations.NullMarked;
