/** What holds on the way to publication, what a careful clerk looks at, and how what is public is read and found. */
@NullMarked
package xinqiao.publication.rules;

import org.jspecify.annotations.NullMarked;
