/** Inquiries about progress at the desk (查询事项). */
@NullMarked
package xinqiao.workbench.inquiries;

import org.jspecify.annotations.NullMarked;
