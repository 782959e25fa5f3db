/** The tree of houses and the proposal of a competent house, as pure functions. */
@NullMarked
package xinqiao.organisation.rules;

import org.jspecify.annotations.NullMarked;
