/** How booklets, posters and plain pages become PDF. Letters and other official documents have a page model of their own. */
@NullMarked
package xinqiao.documents.layout;

import org.jspecify.annotations.NullMarked;
