/** How a letter becomes pages: line breaking, page model, PDF. */
@NullMarked
package xinqiao.documents.layout;

import org.jspecify.annotations.NullMarked;
