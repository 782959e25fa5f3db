/** How a wording becomes a letter. */
@NullMarked
package xinqiao.documents.rules;

import org.jspecify.annotations.NullMarked;
