/** Drafts that come back from a word processor: their paragraphs, and what was changed in them. */
@NullMarked
package xinqiao.documents.reading;

import org.jspecify.annotations.NullMarked;
