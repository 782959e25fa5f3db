package xinqiao.portal.visit;

import java.util.Map;
import java.util.stream.Stream;
import xinqiao.calendar.Citation;
import xinqiao.web.Form;

/**
 * One page of a form that was looked through.
 *
 * @param articles by problem, the provision that objects, as the procedure of the addressed house cites it
 */
public record Checked(Form form, Map<String, Citation> articles) {
    public Checked {
        articles = Map.copyOf(articles);
    }

    /** Not looked through yet. */
    public static Checked not(Form form) {
        return new Checked(form, Map.of());
    }

    public boolean ok() {
        return form.ok();
    }

    /** What it still lacks. @param page its address, without its first part */
    public Stream<Lack> lacks(String page) {
        return form.problems().stream().map(problem -> new Lack(page, problem, articles.get(problem.key())));
    }
}
