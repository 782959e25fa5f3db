/** What a template may say, and who may do what with it. */
@NullMarked
package xinqiao.template.rules;

import org.jspecify.annotations.NullMarked;
