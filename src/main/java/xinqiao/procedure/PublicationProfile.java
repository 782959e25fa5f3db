package xinqiao.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;

/**
 * The procedure of proactive publication (主动公开规程) as data.
 *
 * @param direct what may be published without the form of approval, and by which article; empty where everything is reviewed
 * @param doubt by which article the department of secrecy decides where it isn't sure whether something may be published
 * @param archive by which article the papers of the approval are archived
 * @param form what the procedure calls the form of approval; empty where it names none
 */
public record PublicationProfile(
        String id,
        String family,
        Text title,
        Authority authority,
        Validity validity,
        Map<Provision, Text> citations,
        Map<TermKey, TermRule> terms,
        Map<ApprovalStep, Approval> approvals,
        Map<DirectGround, DirectRule> direct,
        Citation doubt,
        Citation archive,
        Optional<Text> form)
        implements Procedure {

    /**
     * @param term whether the period of publication runs for it
     */
    public record DirectRule(DirectGround ground, Text name, boolean term, Citation citation) {}

    public PublicationProfile {
        citations = Map.copyOf(citations);
        terms = Map.copyOf(terms);
        approvals = Map.copyOf(approvals);
        direct = Collections.unmodifiableMap(new LinkedHashMap<>(direct));
    }

    @Override
    public WorkKind kind() {
        return WorkKind.PUBLICATION;
    }

    /** Empty where this profile has no direct publication on that ground. */
    public Optional<DirectRule> findDirect(DirectGround ground) {
        return Optional.ofNullable(direct.get(ground));
    }

    /** No letter goes out of a publication. */
    @Override
    public Map<String, String> numbering() {
        return Map.of();
    }

    @Override
    public Map<LetterKind, Wording> letters() {
        return Map.of();
    }

    @Override
    public PublicationProfile worded(Map<LetterKind, Wording> others) {
        return this;
    }
}
