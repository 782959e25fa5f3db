package xinqiao.publication.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.Term;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.PublicationProfile;
import xinqiao.procedure.TermKey;
import xinqiao.publication.PublicationClock;

/** Until when information is public, and each stage before it is done. */
public final class PublicationClocks {
    private PublicationClocks() {}

    /**
     * What the periods depend on, as it happened.
     *
     * @param formedOn 信息形成或者变更之日
     * @param decidedOn approved, or refused
     * @param own the period of its item in the catalogue where that has one of its own
     */
    public record Dates(
            LocalDate formedOn,
            @Nullable DirectGround direct,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate publishedOn,
            Optional<Term> own) {}

    /** Every period that began, in the order in which they begin. */
    @Enforces({Provision.GS_7, Provision.SZ_18, Provision.SZ_19, Provision.SZ_20, Provision.SZ_21})
    public static List<PublicationClock> all(Dates dates, PublicationProfile profile, WorkCalendar calendar) {
        List<PublicationClock> clocks = new ArrayList<>();
        boolean free = dates.direct() != null
                && profile.findDirect(dates.direct())
                        .filter(rule -> !rule.term())
                        .isPresent();
        if (dates.direct() == null) {
            add(clocks, TermKey.PROPOSAL, dates.formedOn(), dates.submittedOn(), profile, calendar);
            add(clocks, TermKey.EXAMINATION, dates.submittedOn(), dates.decidedOn(), profile, calendar);
            add(clocks, TermKey.RELEASE, dates.decidedOn(), dates.publishedOn(), profile, calendar);
        }
        if (!free) {
            var rule = profile.term(TermKey.PUBLICATION);
            Term term = dates.own().orElse(rule.term());
            clocks.add(new PublicationClock(
                    TermKey.PUBLICATION.key(),
                    rule.name(),
                    Reckoning.reckon(Run.of(term, dates.formedOn(), event(TermKey.PUBLICATION, profile)), calendar),
                    dates.publishedOn()));
        }
        return List.copyOf(clocks);
    }

    private static void add(
            List<PublicationClock> clocks,
            TermKey key,
            @Nullable LocalDate from,
            @Nullable LocalDate met,
            PublicationProfile profile,
            WorkCalendar calendar) {
        if (from == null) return;
        profile.findTerm(key)
                .ifPresent(rule -> clocks.add(new PublicationClock(
                        key.key(),
                        rule.name(),
                        Reckoning.reckon(Run.of(rule.term(), from, event(key, profile)), calendar),
                        met)));
    }

    private static String event(TermKey key, PublicationProfile profile) {
        return "publication.event." + profile.term(key).start();
    }

    /** Of those that run, the one that ends first. */
    public static Optional<PublicationClock> next(List<PublicationClock> clocks) {
        return clocks.stream()
                .filter(PublicationClock::running)
                .min(Comparator.comparing(clock -> clock.deadline().lastDay()));
    }
}
