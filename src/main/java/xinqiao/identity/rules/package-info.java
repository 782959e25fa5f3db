/** When a password is good enough, an account locked, a session over: pure functions, time is an argument. */
@NullMarked
package xinqiao.identity.rules;

import org.jspecify.annotations.NullMarked;
