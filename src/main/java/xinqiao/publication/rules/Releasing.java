package xinqiao.publication.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.PublicationProfile;
import xinqiao.procedure.ReplyGroup;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.ReplyRule;
import xinqiao.publication.Draft;
import xinqiao.publication.Finding;
import xinqiao.publication.PublicationClock;
import xinqiao.publication.Working;

/** What each step asks for. */
public final class Releasing {
    private static final Pattern ITEM = Pattern.compile("GS-C\\d{2}|\\d{4}-\\d{2,3}");
    private static final int MOST = 100_000;
    private static final int LONGEST_TITLE = 300;

    /** Other rules say how it is got; it is no ground to keep anything back. */
    private static final Set<ReplyKind> NO_GROUND = EnumSet.of(ReplyKind.ADMINISTRATIVE_QUERY);

    /** 服务窗口信息、现场执法人员信息: what tells names, positions, numbers and telephones of staff on site. */
    private static final Set<String> STAFF_ITEMS = Set.of(Provision.GS_C07.id(), Provision.GS_C13.id());

    private Releasing() {}

    /** @param today nothing was made after it */
    @Enforces(Provision.GS_7)
    public static Decision<Draft> write(Draft draft, LocalDate today) {
        var content = draft.content();
        LocalDate until = draft.until();
        return new Objections()
                .when(content.title().isBlank(), Provision.GS_7, "publication.refusal.no-title")
                .when(
                        content.title().length() > LONGEST_TITLE,
                        Provision.GS_7,
                        "publication.refusal.title-too-long",
                        LONGEST_TITLE)
                .when(
                        content.body().length() > MOST || content.bodyEn().length() > MOST,
                        Provision.GS_7,
                        "publication.refusal.too-long",
                        MOST)
                .when(!ITEM.matcher(draft.item()).matches(), Provision.GS_7, "publication.refusal.no-item")
                .when(draft.formedOn().isAfter(today), Provision.GS_7, "publication.refusal.formed-later")
                .when(until != null && until.isBefore(today), Provision.GS_7, "publication.refusal.until-past")
                .orGrant(() -> draft);
    }

    /** What is to be public says something, and every finding of the checks is gone or answered for. */
    @Enforces({Provision.GS_7, Provision.SZ_19})
    public static Decision<Working> ready(Working one, Collection<Finding> findings) {
        var content = one.content();
        long open = findings.stream()
                .filter(each -> !one.course().said().confirmed().contains(each.key()))
                .count();
        boolean nothing = content.body().isBlank()
                && content.rows().isEmpty()
                && one.files().isEmpty();
        return new Objections()
                .when(content.title().isBlank(), Provision.GS_7, "publication.refusal.no-title")
                .when(nothing, Provision.GS_7, "publication.refusal.nothing")
                .when(open > 0, Provision.GS_7, "publication.refusal.unchecked", open)
                .orGrant(() -> one);
    }

    /**
     * SZ-18: without the form of approval, on a ground that the procedure knows.
     *
     * @param publicBefore whether the same text with the same files is public, or was just so before
     */
    @Enforces(Provision.SZ_18)
    public static Decision<DirectGround> direct(
            Working one, @Nullable DirectGround ground, PublicationProfile profile, boolean publicBefore) {
        boolean known = ground != null && profile.findDirect(ground).isPresent();
        return new Objections()
                .when(!known, Provision.SZ_18, "publication.refusal.no-direct-ground")
                .when(
                        ground == DirectGround.AGAIN && !publicBefore,
                        Provision.SZ_18,
                        "publication.refusal.not-public-before")
                .when(
                        ground == DirectGround.STAFF
                                && !STAFF_ITEMS.contains(one.document().item()),
                        Provision.SZ_18,
                        "publication.refusal.not-staff")
                .when(
                        ground == DirectGround.EXAMINED
                                && one.content().paper().number().isBlank(),
                        Provision.SZ_18,
                        "publication.refusal.no-document-number")
                .orGrant(() -> Optional.ofNullable(ground).orElseThrow());
    }

    /** SZ-17: the grounds on which something isn't made public are those on which an application is refused; each is said once. */
    @Enforces(Provision.SZ_17)
    public static List<ReplyRule> grounds(DisclosureProfile profile) {
        return profile.replies().values().stream()
                .filter(rule -> rule.kind().group() == ReplyGroup.NOT_PUBLIC && !NO_GROUND.contains(rule.kind()))
                .toList();
    }

    /** SZ-17: chosen and reasoned, with the day on which it is looked at again. */
    @Enforces(Provision.SZ_17)
    public static Decision<ReplyKind> refuse(
            @Nullable ReplyKind ground,
            String reasoning,
            @Nullable LocalDate reexamineOn,
            DisclosureProfile profile,
            LocalDate today) {
        boolean known = grounds(profile).stream().anyMatch(rule -> rule.kind() == ground);
        return new Objections()
                .when(!known, Provision.SZ_17, "publication.refusal.no-ground")
                .when(reasoning.isBlank(), Provision.SZ_17, "publication.refusal.no-reasoning")
                .when(
                        reexamineOn == null || !reexamineOn.isAfter(today),
                        Provision.SZ_17,
                        "publication.refusal.reexamine-later")
                .orGrant(() -> Optional.ofNullable(ground).orElseThrow());
    }

    /** Where the ground holds on, with the day of the next time. */
    @Enforces(Provision.SZ_17)
    public static Decision<Boolean> reexamine(boolean holds, String words, @Nullable LocalDate again, LocalDate today) {
        return new Objections()
                .when(words.isBlank(), Provision.SZ_17, "publication.refusal.no-reasoning")
                .when(
                        holds && (again == null || !again.isAfter(today)),
                        Provision.SZ_17,
                        "publication.refusal.reexamine-later")
                .orGrant(() -> holds);
    }

    /** At a time to come, which isn't after the last day for it. */
    @Enforces({Provision.SZ_21, Provision.GS_7})
    public static Decision<Instant> schedule(
            @Nullable Instant at, @Nullable LocalDate until, List<PublicationClock> clocks, Instant now, ZoneId zone) {
        LocalDate day = at == null ? null : at.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        var next = PublicationClocks.next(clocks)
                .map(clock -> clock.deadline().lastDay())
                .filter(last -> !last.isBefore(today));
        return new Objections()
                .when(at == null || !at.isAfter(now), Provision.SZ_21, "publication.refusal.not-to-come")
                .when(
                        day != null && next.filter(day::isAfter).isPresent(),
                        Provision.SZ_21,
                        "publication.refusal.after-the-last-day",
                        next.orElse(today))
                .when(
                        day != null && until != null && day.isAfter(until),
                        Provision.GS_7,
                        "publication.refusal.until-before")
                .orGrant(() -> Optional.ofNullable(at).orElseThrow());
    }

    /** What is said for an act that the file must explain. */
    public static Decision<String> because(String words, Provision provision) {
        return new Objections()
                .when(words.isBlank(), provision, "publication.refusal.no-words")
                .orGrant(words::strip);
    }
}
