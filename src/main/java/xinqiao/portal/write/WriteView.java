package xinqiao.portal.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Proposal;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * The form as it is shown.
 *
 * @param token of this form, sent once
 * @param checked whether the visitor asked which house is competent
 * @param nearer the lower house that could settle it sooner (KM-16)
 * @param representatives the most that a group may send
 * @param articles by problem, the provision that objects
 */
public record WriteView(
        Form form,
        String token,
        List<Upload> files,
        List<Option> houses,
        List<Proposal> proposals,
        boolean checked,
        Optional<House> nearer,
        int representatives,
        Map<String, Provision> articles) {

    public int people() {
        return WriteForm.people(form);
    }

    public boolean touched(int row) {
        return List.of("email", "organisation", "document-kind", "document-number").stream()
                .anyMatch(field -> !form.value(field + "-" + row).isEmpty() || form.wrong(field + "-" + row));
    }

    public int mostFacts() {
        return WriteForm.MOST_FACTS;
    }

    public int mostRequest() {
        return WriteForm.MOST_REQUEST;
    }
}
