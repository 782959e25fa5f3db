package xinqiao.workbench.leadership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.Change;
import xinqiao.documents.EditedDraft;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.workbench.leadership.LeadershipForm.Carried;

/**
 * A draft that came back from a word processor.
 *
 * @param draft null before there is one
 * @param left changes that can't be taken over
 * @param carried what is sent when they are accepted
 */
public record EditedDraftView(
        Link back,
        String title,
        Form form,
        @Nullable EditedDraft draft,
        List<Change> left,
        List<Carried> carried,
        Profile profile) {}
