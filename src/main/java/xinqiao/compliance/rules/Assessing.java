package xinqiao.compliance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.Term;
import xinqiao.calendar.WorkCalendar;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.Element;
import xinqiao.catalogue.Limit;
import xinqiao.catalogue.PublicChannel;
import xinqiao.compliance.ElementStanding;
import xinqiao.compliance.Institution;
import xinqiao.compliance.ItemStanding;
import xinqiao.compliance.StandingState;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.publication.DocumentTrace;

/** Computes from what was published how a house stands with what it must publish. */
public final class Assessing {
    private Assessing() {}

    /**
     * What holds for an item.
     *
     * @param since the day from which a catalogue of the house has the item; null for the national one, which gives no day
     * @param soon as many days before the last one, something is due soon
     * @param inside whether the house itself asks; another is told of what isn't public only that it is late
     */
    public record Frame(@Nullable LocalDate since, LocalDate today, int soon, WorkCalendar calendar, boolean inside) {}

    /**
     * One item.
     *
     * @param institution with public services whose standing it is; null for a customs house
     * @param ours whether it is for a house of this level to publish
     * @param traces of the house and the item
     * @param shown by which other channels it is shown; null where nobody knows
     */
    @Enforces({Provision.GS_6B, Provision.GS_2})
    public static ItemStanding item(
            @Nullable Institution institution,
            CatalogueItem item,
            boolean ours,
            List<DocumentTrace> traces,
            @Nullable Set<PublicChannel> shown,
            Frame frame) {
        if (institution != null && follows(institution, item))
            return new ItemStanding(item, StandingState.OWN_RULES, List.of(), Set.of());
        if (!ours) return new ItemStanding(item, StandingState.NOT_OURS, List.of(), Set.of());
        if (institution != null) return advised(item, traces);
        List<ElementStanding> elements = new ArrayList<>();
        for (Element element : item.elements()) elements.add(element(item, element, traces, frame));
        Set<PublicChannel> missing = EnumSet.noneOf(PublicChannel.class);
        if (shown != null) missing.addAll(item.channels());
        if (shown != null) missing.removeAll(shown);
        missing.remove(PublicChannel.SITE); // whatever is published is on the site
        return new ItemStanding(item, state(elements, !missing.isEmpty()), elements, missing);
    }

    /** GS-2: the rules of its own field come first; what they don't deal with is published after this guide. */
    @Enforces(Provision.GS_2)
    public static boolean follows(Institution institution, CatalogueItem item) {
        return !institution.rules().isBlank() && institution.covered().contains(item.id());
    }

    /** GS-2: it may follow the guide (可参照本指引执行), so that nothing is late or missing; what is published is told. */
    @Enforces(Provision.GS_2)
    private static ItemStanding advised(CatalogueItem item, List<DocumentTrace> traces) {
        List<ElementStanding> elements = item.elements().stream()
                .map(element -> {
                    LocalDate published = published(of(element, traces)).orElse(null);
                    var state = element.damaged()
                            ? StandingState.NOT_OURS
                            : published == null ? StandingState.ADVISED : StandingState.DONE;
                    return new ElementStanding(element, state, null, published);
                })
                .toList();
        boolean lacks = elements.stream().anyMatch(one -> one.state() == StandingState.ADVISED);
        return new ItemStanding(item, lacks ? StandingState.ADVISED : StandingState.DONE, elements, Set.of());
    }

    /**
     * SZ-34.1, SZ-34.2 (不依法履行公开义务，不及时更新公开的信息内容): the last days that passed before what was owed by then was
     * public, of what is late today and of what was published too late; a day once, however many elements it is about. With
     * each, whether something had been made public by then, of every element that missed it.
     *
     * @param since what was published before that day was looked at when it was
     */
    @Enforces({Provision.SZ_34, Provision.GS_6B})
    public static SortedMap<LocalDate, Boolean> missed(
            CatalogueItem item, List<DocumentTrace> traces, LocalDate since, Frame frame) {
        SortedMap<LocalDate, Boolean> days = new TreeMap<>();
        for (Element element : item.elements()) {
            var standing = element(item, element, traces, frame);
            var of = of(element, traces);
            LocalDate due = standing.due();
            if (standing.state() == StandingState.LATE && due != null)
                days.merge(due, before(of, due), Boolean::logicalAnd);
            Limit limit = item.term(element.no()).orElseThrow();
            if (element.damaged() || term(limit).isEmpty()) continue;
            of.stream()
                    .filter(one ->
                            one.publishedOn() != null && !one.publishedOn().isBefore(since))
                    .filter(one -> owed(one.formedOn(), frame))
                    .forEach(one -> {
                        LocalDate last = lastDay(limit, one.formedOn(), frame.calendar());
                        if (last.isBefore(Objects.requireNonNull(one.publishedOn())))
                            days.merge(last, before(of, last), Boolean::logicalAnd);
                    });
        }
        return days;
    }

    private static boolean before(List<DocumentTrace> of, LocalDate day) {
        return of.stream()
                .anyMatch(one -> one.publishedOn() != null && !one.publishedOn().isAfter(day));
    }

    /** What was made before the house had a catalogue with it wasn't owed by any day. */
    private static boolean owed(LocalDate formed, Frame frame) {
        return frame.since() != null && !formed.isBefore(frame.since());
    }

    private static StandingState state(List<ElementStanding> elements, boolean channelMissing) {
        Set<StandingState> all = EnumSet.noneOf(StandingState.class);
        elements.forEach(one -> all.add(one.state()));
        boolean some = elements.stream().anyMatch(one -> one.published() != null);
        if (all.contains(StandingState.LATE)) return StandingState.LATE;
        if (all.contains(StandingState.MISSING)) return some ? StandingState.ELEMENT_MISSING : StandingState.MISSING;
        if (all.contains(StandingState.DUE_SOON)) return StandingState.DUE_SOON;
        if (channelMissing && some) return StandingState.CHANNEL_MISSING;
        if (all.contains(StandingState.OPEN)) return StandingState.OPEN;
        return all.contains(StandingState.DONE) ? StandingState.DONE : StandingState.NOT_OURS;
    }

    private static ElementStanding element(
            CatalogueItem item, Element element, List<DocumentTrace> traces, Frame frame) {
        // what the published text leaves open is owed once a direct customs has settled its words
        if (element.damaged()) return new ElementStanding(element, StandingState.NOT_OURS, null, null);
        List<DocumentTrace> of = of(element, traces);
        LocalDate published = published(of).orElse(null);
        Limit limit = item.term(element.no()).orElseThrow();
        LocalDate due = due(limit, of, published, frame).orElse(null);
        return new ElementStanding(element, state(due, published, frame), due, published);
    }

    private static List<DocumentTrace> of(Element element, List<DocumentTrace> traces) {
        return traces.stream()
                .filter(one -> one.element() == null || Objects.equals(one.element(), element.no()))
                .toList();
    }

    /** When what is public today was last made so. */
    private static Optional<LocalDate> published(List<DocumentTrace> traces) {
        return traces.stream()
                .filter(DocumentTrace::open)
                .map(DocumentTrace::publishedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder());
    }

    private static StandingState state(@Nullable LocalDate due, @Nullable LocalDate published, Frame frame) {
        if (due == null) return published == null ? StandingState.MISSING : StandingState.DONE;
        if (frame.today().isAfter(due)) return StandingState.LATE;
        if (!frame.today().plusDays(frame.soon()).isBefore(due)) return StandingState.DUE_SOON;
        return published == null ? StandingState.OPEN : StandingState.DONE;
    }

    /** The last day of what is still to be published; none where nothing is, or no day is set. */
    private static Optional<LocalDate> due(
            Limit limit, List<DocumentTrace> traces, @Nullable LocalDate published, Frame frame) {
        return switch (limit.kind()) {
            case KEPT_UP_TO_DATE, BY_LAW -> Optional.empty();
            case YEARLY -> yearly(limit, traces, frame);
            case WORKING_DAYS, CALENDAR_DAYS -> {
                var waiting = traces.stream()
                        .filter(one -> one.publishedOn() == null)
                        .map(DocumentTrace::formedOn)
                        .filter(formed ->
                                frame.inside() || frame.today().isAfter(lastDay(limit, formed, frame.calendar())))
                        .min(Comparator.naturalOrder());
                // 【M】 the guide names no first day for what was never published: the catalogue's own
                if (waiting.isEmpty() && published == null) waiting = Optional.ofNullable(frame.since());
                yield waiting.map(from -> lastDay(limit, from, frame.calendar()));
            }
        };
    }

    /** Once a year: what is published within the year counts for it; the first is that whose day follows the catalogue. */
    private static Optional<LocalDate> yearly(Limit limit, List<DocumentTrace> traces, Frame frame) {
        LocalDate due = limit.monthDay().atYear(frame.today().getYear());
        boolean before = frame.since() != null && due.isBefore(frame.since());
        // what was taken back is owed again
        boolean done = traces.stream()
                .filter(DocumentTrace::open)
                .map(DocumentTrace::publishedOn)
                .anyMatch(on -> on != null && on.getYear() == due.getYear());
        return Optional.of(before || done ? due.plusYears(1) : due);
    }

    /** GS-6: so many days from the day on which the information was made or changed. */
    static LocalDate lastDay(Limit limit, LocalDate from, WorkCalendar calendar) {
        Term term = term(limit).orElseThrow();
        return Reckoning.reckon(Run.of(term, from, "compliance.event.formed"), calendar)
                .lastDay();
    }

    /** The same of an element of an item; empty where it counts no days. */
    @Enforces(Provision.GS_6)
    public static Optional<LocalDate> lastDayOf(
            CatalogueItem item, int element, LocalDate from, WorkCalendar calendar) {
        return item.term(element).filter(limit -> term(limit).isPresent()).map(limit -> lastDay(limit, from, calendar));
    }

    /** Empty for what counts no days. */
    private static Optional<Term> term(Limit limit) {
        var citation = Citation.of(Provision.GS_6);
        return switch (limit.kind()) {
            case WORKING_DAYS -> Optional.of(Term.workingDays(limit.days(), 0, citation));
            case CALENDAR_DAYS -> Optional.of(Term.days(limit.days(), 0, citation));
            case YEARLY, KEPT_UP_TO_DATE, BY_LAW -> Optional.empty();
        };
    }
}
