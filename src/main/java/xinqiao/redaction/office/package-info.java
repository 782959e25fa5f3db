/** The text of office files, read part by part: what isn't read here can't go along. */
@NullMarked
package xinqiao.redaction.office;

import org.jspecify.annotations.NullMarked;
