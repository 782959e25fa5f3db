/** Which version of an entry holds on a day, and what an entry must carry. */
@NullMarked
package xinqiao.dictionary.rules;

import org.jspecify.annotations.NullMarked;
