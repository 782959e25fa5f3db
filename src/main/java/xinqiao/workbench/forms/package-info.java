/** Forms on paper (表单): the source documents' own, blank or filled from what the viewer may see. */
@NullMarked
package xinqiao.workbench.forms;

import org.jspecify.annotations.NullMarked;
