package xinqiao.accountability.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xinqiao.accountability.Breach;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.TermKey;
import xinqiao.redress.ClaimKind;

/** Which missed day is a breach that the system proposes. */
public final class Breaches {
    private static final Set<TermKey> TELLING = EnumSet.of(TermKey.NOTICE, TermKey.SIMPLE_ACCEPTANCE);

    /** The others are rights of somebody else, steps between houses, or the day of an answer to an order. */
    private static final Set<TermKey> ANSWERING = EnumSet.of(
            TermKey.HANDLING, TermKey.HANDLING_ANEW, TermKey.SIMPLE_HANDLING, TermKey.REVIEW, TermKey.RE_REVIEW);

    private static final Map<TermKey, Breach> OF_APPLICATION = Map.of(
            TermKey.ANSWER, Breach.REPLY_LATE,
            TermKey.CORRECTION, Breach.CORRECTION_LATE,
            TermKey.GIVING, Breach.GIVEN_LATE);

    private Breaches() {}

    /**
     * KM-36.3 (未在规定期限内告知), KM-36.4 (未在法定期限内办结): of the periods of the procedure; the limit that an office sets a
     * department is none of them.
     *
     * @param lastDay as the product's clock reckoned it
     */
    @Enforces(Provision.KM_36)
    public static Optional<Breach> of(String term, LocalDate lastDay, LocalDate today) {
        if (!lastDay.isBefore(today)) return Optional.empty();
        return TermKey.of(term)
                .flatMap(key -> TELLING.contains(key)
                        ? Optional.of(Breach.NOTICE_LATE)
                        : ANSWERING.contains(key) ? Optional.of(Breach.ANSWER_LATE) : Optional.empty());
    }

    /**
     * SZ-34.1 (不依法履行海关信息公开义务): of an application, the days by which the law wants something of the house. What a
     * stage of the flow was given is its own affair as long as the whole is in time.
     *
     * @param reached the day on which it was done, or today
     */
    @Enforces(Provision.SZ_34)
    public static Optional<Breach> ofApplication(String term, LocalDate lastDay, LocalDate reached) {
        if (!lastDay.isBefore(reached)) return Optional.empty();
        return TermKey.of(term).flatMap(key -> Optional.ofNullable(OF_APPLICATION.get(key)));
    }

    /** SZ-34.3 (违反规定收取费用): more than the tariff of the procedure comes to, or anything where it has none. */
    @Enforces({Provision.SZ_34, Provision.SZ_29})
    public static Optional<Breach> ofFee(int charged, int lawful) {
        return charged > lawful ? Optional.of(Breach.OVERCHARGED) : Optional.empty();
    }

    /**
     * SZ-34.1 (不依法履行海关信息公开义务), SZ-34.2 (不及时更新公开的信息内容): what the catalogue wants by a day. Whoever had made
     * nothing of it public by then didn't do the duty; whoever had, didn't bring it up to date.
     *
     * @param before whether something of it had been made public by that day
     */
    @Enforces(Provision.SZ_34)
    public static Optional<Breach> ofPublication(LocalDate lastDay, boolean before, LocalDate today) {
        if (!lastDay.isBefore(today)) return Optional.empty();
        return Optional.of(before ? Breach.PUBLISHED_LATE : Breach.NEVER_PUBLISHED);
    }

    /** SZ-34.2 (不及时更新海关信息公开指南): the guide that everybody reads still tells what no longer holds. */
    @Enforces(Provision.SZ_34)
    public static Optional<Breach> ofGuide(LocalDate lastDay, LocalDate today) {
        return lastDay.isBefore(today) ? Optional.of(Breach.GUIDE_LATE) : Optional.empty();
    }

    /**
     * SZ-32 (15日内予以调查处理，将处理结果反馈给当事人): a complaint or a request for correction, once its answer was served. The
     * article on corrections (SZ-28) sets no day; a procedure that does is broken by SZ-34.6 (违反规定的其他行为).
     */
    @Enforces({Provision.SZ_34, Provision.SZ_32})
    public static Optional<Breach> ofClaim(ClaimKind kind, LocalDate lastDay, LocalDate reached) {
        if (!lastDay.isBefore(reached)) return Optional.empty();
        return Optional.of(kind == ClaimKind.COMPLAINT ? Breach.COMPLAINT_LATE : Breach.RECORD_LATE);
    }

    /** KM-36.1, KM-36.4: a sending past its day was not even signed for, or its result is missing. */
    @Enforces(Provision.KM_36)
    public static Breach ofSending(boolean signed) {
        return signed ? Breach.FEEDBACK_MISSING : Breach.NOT_SIGNED;
    }

    /**
     * KM-37.1, KM-21b: an attempt on a report is judged in the nearest house of which no leader and no department that would
     * judge is complained of in it; what is left is the house that has the report.
     *
     * @param houses from the house of the one who tried upward
     */
    @Enforces({Provision.KM_37, Provision.KM_37_1, Provision.KM_21B})
    public static String judgeOfAttempt(List<House> houses, Walls walls, String last) {
        return houses.stream()
                .filter(house -> !walls.houses().contains(house.code()))
                .filter(house -> none(house.leaders(), walls.people()))
                .filter(house -> none(house.departments(), walls.departments()))
                .map(House::code)
                .findFirst()
                .orElse(last);
    }

    private static boolean none(Collection<Long> some, Set<Long> barred) {
        return some.stream().noneMatch(barred::contains);
    }

    /** A house with the people and departments that would judge. */
    public record House(String code, Set<Long> leaders, Set<Long> departments) {}

    /** Whom a report complains of. */
    public record Walls(Set<Long> people, Set<Long> departments, Set<String> houses) {}
}
