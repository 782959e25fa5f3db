/**
 * The page model: what stands where on the pages of an official document, in millimetres from the top left corner. PDF, OFD and
 * pictures are written from it, so that all of them break lines and pages alike.
 */
@NullMarked
package xinqiao.documents.sheet;

import org.jspecify.annotations.NullMarked;
