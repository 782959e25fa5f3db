@NullMarked
package xinqiao.imports.documents;

import org.jspecify.annotations.NullMarked;
