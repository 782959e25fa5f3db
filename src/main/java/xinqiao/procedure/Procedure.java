package xinqiao.procedure;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;

/**
 * A procedure (规程) of any kind of work: what every one of them has. A case keeps the one that was in force when it was
 * registered, so none ever changes: a new one follows it in its family.
 */
public sealed interface Procedure permits Profile, DisclosureProfile, PublicationProfile {
    String id();

    String family();

    WorkKind kind();

    Text title();

    Authority authority();

    Validity validity();

    Map<Provision, Text> citations();

    Map<TermKey, TermRule> terms();

    Map<ApprovalStep, Approval> approvals();

    Map<String, String> numbering();

    Map<LetterKind, Wording> letters();

    /** The same procedure with other words in its letters. */
    Procedure worded(Map<LetterKind, Wording> others);

    /** A period that every profile of the kind of work has. */
    default TermRule term(TermKey key) {
        return findTerm(key).orElseThrow(() -> new NoSuchElementException(id() + " has no period " + key.key()));
    }

    /** A period that only some profiles have. */
    default Optional<TermRule> findTerm(TermKey key) {
        return Optional.ofNullable(terms().get(key));
    }

    default Approval approval(ApprovalStep step) {
        return required(approvals(), step);
    }

    default Wording letter(LetterKind kind) {
        return required(letters(), kind);
    }

    /** The provision as this profile cites it: a national case cites the national article for a local rule's duty. */
    default String citation(Provision provision, Locale locale) {
        Text override = citations().get(provision);
        return override == null ? provision.citation(locale) : override.in(locale);
    }

    /** The same, as the authority of a date. */
    default Citation cited(Provision provision) {
        return new Citation(
                provision, citation(provision, Locale.SIMPLIFIED_CHINESE), citation(provision, Locale.ENGLISH));
    }

    /** Whether the other one takes its place: one of the same family that came into force later. */
    default boolean followedBy(Procedure other) {
        return other.family().equals(family())
                && other.kind() == kind()
                && other.validity().from().isAfter(validity().from());
    }

    /** What a profile must have, since it was read without fault. */
    default <K, V> V required(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) throw new NoSuchElementException(id() + " has no " + key);
        return value;
    }
}
