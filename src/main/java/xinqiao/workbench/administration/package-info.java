/** The pages of administration: for those who hold the power, in their own house and those below. */
@NullMarked
package xinqiao.workbench.administration;

import org.jspecify.annotations.NullMarked;
