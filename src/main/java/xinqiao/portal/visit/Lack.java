package xinqiao.portal.visit;

import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Citation;
import xinqiao.web.Form;

/**
 * What a form of several pages still lacks.
 *
 * @param page on which it is asked for
 * @param article the provision that asks for it, where it is one
 */
public record Lack(
        String page, Form.Problem problem, @Nullable Citation article) {}
