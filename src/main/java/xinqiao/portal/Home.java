package xinqiao.portal;

import java.util.List;
import xinqiao.organisation.Notice;

/**
 * The first page.
 *
 * @param latest what became public last
 * @param chances what one can take part in now: opinions asked for, surveys, events
 */
public record Home(List<Notice> notices, List<Line> latest, List<Line> chances) {

    /** @param words what it is, whose, and its day */
    public record Line(String href, String title, List<String> words) {
        public Line {
            words = List.copyOf(words);
        }
    }
}
