/** What belongs to one's own desk: numbers, saved lists, remarks, what waits for a decision, who acts for whom, the words. */
@NullMarked
package xinqiao.api.desk;

import org.jspecify.annotations.NullMarked;
