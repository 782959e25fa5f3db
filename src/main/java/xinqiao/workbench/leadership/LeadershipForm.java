package xinqiao.workbench.leadership;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.workbench.Field;

/**
 * A form of these pages.
 *
 * @param name with a dot at the end: its texts are {@code name + "title"}, {@code "lede"} and {@code "button"}
 * @param carried hidden values that go with it
 */
public record LeadershipForm(
        String name,
        String about,
        String action,
        Link back,
        List<Field> fields,
        List<Carried> carried,
        Form form,
        List<Objection> objections,
        List<Provision> provisions,
        Profile profile) {

    /** A hidden value. */
    public record Carried(String name, String value) {}
}
