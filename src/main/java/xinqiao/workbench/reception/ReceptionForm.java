package xinqiao.workbench.reception;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.workbench.Field;

/**
 * A form of the reception.
 *
 * @param name with a dot at the end: its texts are {@code name + "title"}, {@code "lede"} and {@code "button"}
 * @param action where it is sent
 * @param back the way out
 */
public record ReceptionForm(
        String name,
        String action,
        String back,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        List<Provision> provisions,
        Profile profile) {}
