package xinqiao.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;

/**
 * A procedure (规程) as data: everything that one authority's procedure varies, with its period of validity. A case keeps
 * the profile that was in force when it was registered, so a profile never changes: a new one follows it in its family.
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
        Map<MatterKind, KindRule> kinds,
        List<Branch> branches,
        List<Outcome> outcomes,
        Remedy remedy,
        RatingRule rating,
        Optional<SimpleRule> simple,
        HearingRule hearing,
        Map<String, String> numbering,
        Map<LetterKind, Wording> letters) {

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

    /** A period that every profile has. */
    public TermRule term(TermKey key) {
        return findTerm(key).orElseThrow(() -> new NoSuchElementException(id + " has no period " + key.key()));
    }

    /** A period that only some profiles have, as those of simple handling. */
    public Optional<TermRule> findTerm(TermKey key) {
        return Optional.ofNullable(terms.get(key));
    }

    public Limit limit(LimitKey key) {
        return required(limits, key);
    }

    public Approval approval(ApprovalStep step) {
        return required(approvals, step);
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

    public Wording letter(LetterKind kind) {
        return required(letters, kind);
    }

    /** The provision as this profile cites it: a national case cites the national article for a local rule's duty. */
    public String citation(Provision provision, Locale locale) {
        Text override = citations.get(provision);
        return override == null ? provision.citation(locale) : override.in(locale);
    }

    /** The same, as the authority of a date. */
    public Citation cited(Provision provision) {
        return new Citation(
                provision, citation(provision, Locale.SIMPLIFIED_CHINESE), citation(provision, Locale.ENGLISH));
    }

    /** Whether the other one takes its place: one of the same family that came into force later. */
    public boolean followedBy(Profile other) {
        return other.family.equals(family)
                && other.kind == kind
                && other.validity.from().isAfter(validity.from());
    }

    /** The same procedure with other words in its letters. */
    Profile worded(Map<LetterKind, Wording> others) {
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
                kinds,
                branches,
                outcomes,
                remedy,
                rating,
                simple,
                hearing,
                numbering,
                others);
    }

    private <K, V> V required(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) throw new NoSuchElementException(id + " has no " + key);
        return value;
    }
}
