package xinqiao.workbench.channel;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.petition.Upload;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.workbench.Field;

/**
 * A form of these pages.
 *
 * @param name with a dot at the end: its texts are {@code name + "title"}, {@code "lede"} and {@code "button"}
 * @param about what it is about; empty for nothing in particular
 * @param files uploaded before the form came back
 * @param tickets by which they are named
 */
public record ChannelForm(
        String name,
        String about,
        String action,
        Link back,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        List<Provision> provisions,
        DisclosureProfile profile,
        List<Upload> files,
        List<String> tickets) {

    public boolean multipart() {
        return fields.stream().anyMatch(Field.Files.class::isInstance);
    }
}
