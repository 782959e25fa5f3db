@NullMarked
package xinqiao.publication.rules;

import org.jspecify.annotations.NullMarked;
