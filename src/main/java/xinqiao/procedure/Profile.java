package xinqiao.procedure;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import xinqiao.law.Provision;

/**
 * The petition procedure (信访规程) as data: everything that one authority's procedure varies, with its period of validity.
 * A case keeps the profile that was in force when it was registered, so a profile never changes: a new one follows it in
 * its family.
 *
 * @param superiorOrders whether a department too is ordered to correct by the superior customs, not by its own house
 */
public record Profile(
        String id,
        String family,
        WorkKind kind,
        Text title,
        Authority authority,
        Validity validity,
        Map<Provision, Text> citations,
        Map<TermKey, TermRule> terms,
        Map<LimitKey, Limit> limits,
        Map<ApprovalStep, Approval> approvals,
        Requirement legalReview,
        Requirement anonymousRule,
        Requirement answeredRule,
        Requirement superiorOrders,
        Map<MatterKind, KindRule> kinds,
        List<Branch> branches,
        List<Outcome> outcomes,
        Remedy remedy,
        RatingRule rating,
        Optional<SimpleRule> simple,
        HearingRule hearing,
        ServiceRule service,
        Map<String, String> numbering,
        Map<LetterKind, Wording> letters)
        implements Procedure {

    public Profile {
        citations = Map.copyOf(citations);
        terms = Map.copyOf(terms);
        limits = Map.copyOf(limits);
        approvals = Map.copyOf(approvals);
        kinds = Map.copyOf(kinds);
        branches = List.copyOf(branches);
        outcomes = List.copyOf(outcomes);
        numbering = Map.copyOf(numbering);
        letters = Map.copyOf(letters);
    }

    public Limit limit(LimitKey key) {
        return required(limits, key);
    }

    public KindRule kind(MatterKind kind) {
        return required(kinds, kind);
    }

    public Optional<Branch> branch(String key) {
        return branches.stream().filter(branch -> branch.key().equals(key)).findFirst();
    }

    public Outcome outcome(OutcomeKey key) {
        return outcomes.stream()
                .filter(outcome -> outcome.key() == key)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id + " has no outcome " + key.key()));
    }

    public List<Outcome> outcomesOf(MatterKind kind) {
        return outcomes.stream().filter(outcome -> outcome.key().kind() == kind).toList();
    }

    /** Whether the handling period runs: for the kind, and for an appeal only on the petition procedure. */
    public boolean handlingTermRuns(MatterKind kind, Optional<Branch> branch) {
        return kind(kind).handlingTerm()
                && branch.map(Branch::petitionProcedure).orElse(true);
    }

    /** JF-L3c: whether a telephone call serves it: accepted, not accepted, no longer accepted, and no opinion ever. */
    public boolean servedByPhone(LetterKind letter) {
        return term(TermKey.NOTICE).byPhone()
                && (letter == LetterKind.ACCEPTANCE
                        || letter == LetterKind.NON_ACCEPTANCE
                        || letter == LetterKind.NO_LONGER_ACCEPTED);
    }

    @Override
    public Profile worded(Map<LetterKind, Wording> others) {
        return new Profile(
                id,
                family,
                kind,
                title,
                authority,
                validity,
                citations,
                terms,
                limits,
                approvals,
                legalReview,
                anonymousRule,
                answeredRule,
                superiorOrders,
                kinds,
                branches,
                outcomes,
                remedy,
                rating,
                simple,
                hearing,
                service,
                numbering,
                others);
    }
}
