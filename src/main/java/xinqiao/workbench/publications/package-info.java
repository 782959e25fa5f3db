/** What a house makes public, from the draft to the page that everybody reads. */
@NullMarked
package xinqiao.workbench.publications;

import org.jspecify.annotations.NullMarked;
