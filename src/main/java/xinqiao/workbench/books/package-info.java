/** What the desk works by: organisation, procedures, law. */
@NullMarked
package xinqiao.workbench.books;

import org.jspecify.annotations.NullMarked;
