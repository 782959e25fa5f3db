/** Disclosure on request at the desk (依申请公开): lists, registering, the page of one application and its acts. */
@NullMarked
package xinqiao.workbench.disclosure;

import org.jspecify.annotations.NullMarked;
