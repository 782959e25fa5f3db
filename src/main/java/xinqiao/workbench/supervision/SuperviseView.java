package xinqiao.workbench.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.workbench.Field;

/**
 * A form of a supervision.
 *
 * @param key what its texts are called
 * @param path where it is sent; {@code back} leads out
 * @param draft where the letter that is decided on is taken out and read back; null where there is none
 */
public record SuperviseView(
        String key,
        String path,
        String back,
        String title,
        String number,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        List<Provision> law,
        Profile profile,
        @Nullable String draft) {}
