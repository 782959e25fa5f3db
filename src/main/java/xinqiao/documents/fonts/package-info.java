/** The fonts of official documents: which has which character, how wide, in which shape; read once and then only read. */
@NullMarked
package xinqiao.documents.fonts;

import org.jspecify.annotations.NullMarked;
