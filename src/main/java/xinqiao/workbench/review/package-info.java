/** Requests for review and re-review that come by letter or are brought to the office (复查、复核请求). */
@NullMarked
package xinqiao.workbench.review;

import org.jspecify.annotations.NullMarked;
