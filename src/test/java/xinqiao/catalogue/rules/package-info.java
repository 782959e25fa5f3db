@NullMarked
package xinqiao.catalogue.rules;

import org.jspecify.annotations.NullMarked;
