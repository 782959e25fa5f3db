package xinqiao.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;

/** What a wording may take from its profile, so that no number with legal meaning is typed: {term.handling}, {cite.KM-22}. */
public enum ProfileFigure {
    /** the length of a period */
    TERM("term"),
    /** the longest extension of a period */
    CAP("cap"),
    /** the article of a period */
    SOURCE("source"),
    /** the article of a period's extension */
    CAP_SOURCE("cap-source"),
    /** the article of a letter */
    LETTER_SOURCE("letter-source"),
    /** a limit */
    LIMIT("limit"),
    /** the title of the approver of a step */
    APPROVER("approver"),
    /** a row of the register, as the profile cites it */
    CITE("cite"),
    /** the article of a reply to an item */
    REPLY("reply"),
    /** the article of a remedy: {remedy.first}, {remedy.online} */
    REMEDY("remedy");

    private final String key;

    ProfileFigure(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<ProfileFigure> of(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }

    /** The figure in words; empty if the profile has none of that name. */
    public Optional<String> words(Procedure profile, String name, Locale locale) {
        return switch (this) {
            case TERM -> term(profile, name).map(rule -> rule.words(locale));
            case CAP ->
                term(profile, name)
                        .flatMap(rule -> rule.extension()
                                .map(cap ->
                                        Periods.words(cap.maxDays(), rule.term().unit(), locale)));
            case SOURCE -> term(profile, name).map(rule -> rule.citation().in(locale));
            case CAP_SOURCE ->
                term(profile, name)
                        .flatMap(TermRule::extension)
                        .map(cap -> cap.citation().in(locale));
            case LETTER_SOURCE -> letter(profile, name).map(citation -> citation.in(locale));
            case LIMIT -> limit(profile, name).map(limit -> Integer.toString(limit.value()));
            case APPROVER ->
                step(name)
                        .flatMap(step -> Optional.ofNullable(profile.approvals().get(step)))
                        .map(approval -> approval.title().in(locale));
            case CITE -> provision(name).map(provision -> profile.citation(provision, locale));
            case REPLY, REMEDY -> source(profile, name).map(citation -> citation.in(locale));
        };
    }

    /** The provision that the figure cites, if it cites one. */
    public Optional<Provision> provision(Procedure profile, String name) {
        return switch (this) {
            case TERM, CAP, LIMIT, APPROVER -> Optional.empty();
            case SOURCE -> term(profile, name).map(rule -> rule.citation().provision());
            case CAP_SOURCE ->
                term(profile, name)
                        .flatMap(TermRule::extension)
                        .map(cap -> cap.citation().provision());
            case LETTER_SOURCE -> letter(profile, name).map(Citation::provision);
            case CITE -> provision(name);
            case REPLY, REMEDY -> source(profile, name).map(Citation::provision);
        };
    }

    private Optional<Citation> source(Procedure profile, String name) {
        return switch (profile) {
            case Profile _, PublicationProfile _ -> Optional.empty();
            case DisclosureProfile disclosure
            when this == REPLY ->
                ReplyKind.of(name).flatMap(disclosure::findReply).map(ReplyRule::citation);
            case DisclosureProfile disclosure ->
                switch (name) {
                    case "first" -> Optional.of(disclosure.remedy().first());
                    case "online" -> Optional.of(disclosure.remedy().online());
                    default -> Optional.empty();
                };
        };
    }

    private static Optional<Limit> limit(Procedure profile, String name) {
        return switch (profile) {
            case Profile petition ->
                LimitKey.of(name)
                        .flatMap(key -> Optional.ofNullable(petition.limits().get(key)));
            case DisclosureProfile _, PublicationProfile _ -> Optional.empty();
        };
    }

    private static Optional<Citation> letter(Procedure profile, String name) {
        return LetterKind.of(name)
                .flatMap(kind -> Optional.ofNullable(profile.letters().get(kind)))
                .map(Wording::citation);
    }

    private static Optional<Provision> provision(String id) {
        return Arrays.stream(Provision.values())
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }

    private static Optional<TermRule> term(Procedure profile, String name) {
        return TermKey.of(name).flatMap(profile::findTerm);
    }

    private static Optional<ApprovalStep> step(String name) {
        return Arrays.stream(ApprovalStep.values())
                .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
