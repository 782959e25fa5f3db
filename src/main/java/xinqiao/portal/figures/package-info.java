/** The figures that a house shows, for everybody. */
@NullMarked
package xinqiao.portal.figures;

import org.jspecify.annotations.NullMarked;
