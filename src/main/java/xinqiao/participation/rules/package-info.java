/** Who does what with them, and what each must say before it goes on. */
@NullMarked
package xinqiao.participation.rules;

import org.jspecify.annotations.NullMarked;
