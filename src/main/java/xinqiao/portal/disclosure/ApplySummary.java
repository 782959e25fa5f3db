package xinqiao.portal.disclosure;

import java.util.List;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.portal.visit.Lack;
import xinqiao.procedure.OwnRules;
import xinqiao.publication.PublicDocument;

/**
 * The application before it is sent.
 *
 * @param lacks what is still missing
 * @param tried whether the visitor wanted to send it
 * @param governed what may go by rules of its own (SZ-22b)
 * @param published what is public already and may hold what is asked for
 */
public record ApplySummary(
        List<Lack> lacks,
        boolean tried,
        String house,
        ApplicationForm application,
        List<PublicDocument> published,
        List<OwnRules> governed) {}
