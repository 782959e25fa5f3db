package xinqiao.workbench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.Letter;
import xinqiao.law.Provision;
import xinqiao.procedure.Procedure;
import xinqiao.web.Link;

/**
 * A letter that waits for approval and may be edited outside meanwhile, as the viewer may see it.
 *
 * @param back to the matter
 * @param path where the letter is taken out and read back
 * @param fields the words that its writer put in, by the field of their form, in the order in which the letter says them
 * @param form the form of whoever writes it, if that is the viewer; else null
 * @param law what the matter rests on
 */
public record DraftedLetter(
        Letter letter,
        Link back,
        String title,
        String path,
        Map<String, String> fields,
        @Nullable String form,
        List<Provision> law,
        Procedure profile) {
    public boolean mine() {
        return form != null;
    }
}
