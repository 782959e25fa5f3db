/** Pages as pictures with the places of their characters: PDF by PDFBox, images by ImageIO; guards against hostile files. */
@NullMarked
package xinqiao.redaction.pages;

import org.jspecify.annotations.NullMarked;
