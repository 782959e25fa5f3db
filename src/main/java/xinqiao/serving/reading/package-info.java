/** Reads the codes of service records off scanned pages, without the database. */
@NullMarked
package xinqiao.serving.reading;

import org.jspecify.annotations.NullMarked;
