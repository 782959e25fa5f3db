/** How an official document becomes pages: words and characters, lines, the grid of GB/T 9704, head, text, signature and foot. */
@NullMarked
package xinqiao.documents.setting;

import org.jspecify.annotations.NullMarked;
