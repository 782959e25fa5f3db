package xinqiao.portal.write;

import java.util.List;
import java.util.Optional;
import xinqiao.petition.OtherRoute;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Upload;
import xinqiao.portal.visit.Lack;

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
        List<Upload> files) {}
