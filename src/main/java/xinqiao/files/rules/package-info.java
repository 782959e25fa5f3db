/** What a file is, by its content and not by what it says of itself; what its name may be; what an image must not tell. */
@NullMarked
package xinqiao.files.rules;

import org.jspecify.annotations.NullMarked;
