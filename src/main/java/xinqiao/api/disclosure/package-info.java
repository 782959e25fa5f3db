/** Applications for disclosure (依申请公开) over HTTP: lists, single applications, registering, acting. */
@NullMarked
package xinqiao.api.disclosure;

import org.jspecify.annotations.NullMarked;
