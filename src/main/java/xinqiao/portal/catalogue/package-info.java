/** The catalogue of what is published, for everybody. */
@NullMarked
package xinqiao.portal.catalogue;

import org.jspecify.annotations.NullMarked;
