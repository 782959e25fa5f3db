/** To whom powers may be given, which, and for how long. */
@NullMarked
package xinqiao.delegation.rules;

import org.jspecify.annotations.NullMarked;
