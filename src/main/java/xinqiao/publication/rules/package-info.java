/** How public documents are read and found: pure functions. */
@NullMarked
package xinqiao.publication.rules;

import org.jspecify.annotations.NullMarked;
