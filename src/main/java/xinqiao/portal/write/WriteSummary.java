package xinqiao.portal.write;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Upload;
import xinqiao.portal.rules.OtherRoute;
import xinqiao.portal.rules.WriteStep;
import xinqiao.web.Form;

/**
 * The letter before it is sent.
 *
 * @param lacks what is still missing
 * @param tried whether the visitor wanted to send it
 * @param route another route that was named to the visitor, who writes all the same
 */
public record WriteSummary(
        List<Lack> lacks,
        boolean tried,
        String business,
        String house,
        Optional<OtherRoute> route,
        List<String> accused,
        List<PetitionerDetails> people,
        int groupSize,
        List<Upload> files) {

    /** @param article the provision that asks for it, where it is one */
    public record Lack(
            WriteStep step, Form.Problem problem, @Nullable Provision article) {}
}
