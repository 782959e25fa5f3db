/** What the houses made public, for everybody: found, listed, read, compared, fed and taken away as data. */
@NullMarked
package xinqiao.portal.library;

import org.jspecify.annotations.NullMarked;
