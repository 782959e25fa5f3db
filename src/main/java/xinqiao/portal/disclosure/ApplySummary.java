package xinqiao.portal.disclosure;

import java.util.List;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.portal.visit.Lack;
import xinqiao.publication.PublicDocument;

/**
 * The application before it is sent.
 *
 * @param lacks what is still missing
 * @param tried whether the visitor wanted to send it
 * @param published what is public already and may hold what is asked for
 */
public record ApplySummary(
        List<Lack> lacks, boolean tried, String house, ApplicationForm application, List<PublicDocument> published) {}
