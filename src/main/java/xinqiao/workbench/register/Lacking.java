package xinqiao.workbench.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import xinqiao.petition.DraftSheet;
import xinqiao.petition.RegistrationDraft.Content;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.workbench.Uploads;

/** A form that is kept as a draft, without what belongs to one showing of it alone. */
final class Lacking {
    private static final Set<String> ONCE = Set.of("_csrf", "do", "once", "draft", "row", Uploads.KEPT);

    private Lacking() {}

    static Content content(Form form, List<Upload> files) {
        Map<String, List<String>> typed = new TreeMap<>(form.values());
        typed.keySet().removeAll(ONCE);
        return DraftSheet.content(typed, files);
    }
}
