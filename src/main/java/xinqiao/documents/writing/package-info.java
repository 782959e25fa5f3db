/** The page model written as PDF, as OFD and as pictures. */
@NullMarked
package xinqiao.documents.writing;

import org.jspecify.annotations.NullMarked;
