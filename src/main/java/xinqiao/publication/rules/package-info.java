/** What holds on the way to publication, and what a careful clerk looks at. */
@NullMarked
package xinqiao.publication.rules;

import org.jspecify.annotations.NullMarked;
