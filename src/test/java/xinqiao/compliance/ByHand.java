package xinqiao.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.calendar.WorkCalendar;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.Limit;
import xinqiao.catalogue.TermKind;

/** How a house stands with an element, counted day by day and unlike the product does it. */
public final class ByHand {
    private static final WorkCalendar CALENDAR = ShippedCalendar.get();

    private ByHand() {}

    /** @param element null for all of the item @param published null before it is public @param open whether it is public today */
    public record Row(
            String item,
            @Nullable Integer element,
            LocalDate formed,
            @Nullable LocalDate published,
            boolean open) {}

    /** @param since from when the house's catalogue has the item; null for nobody knows */
    public static StandingState state(
            CatalogueItem item, int no, List<Row> all, @Nullable LocalDate since, LocalDate today, int soon) {
        if (item.element(no).orElseThrow().damaged()) return StandingState.NOT_OURS;
        Limit limit = item.term(no).orElseThrow();
        List<Row> rows = new ArrayList<>();
        for (Row one : all)
            if (one.item().equals(item.id()) && (one.element() == null || one.element() == no)) rows.add(one);
        boolean open = rows.stream().anyMatch(Row::open);
        List<LocalDate> lastDays = new ArrayList<>();
        switch (limit.kind()) {
            case KEPT_UP_TO_DATE, BY_LAW -> {
                return open ? StandingState.DONE : StandingState.MISSING;
            }
            case YEARLY -> {
                for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
                    int of = year;
                    var due = LocalDate.of(year, 1, 31);
                    boolean before = since != null && due.isBefore(since);
                    boolean done = rows.stream()
                            .anyMatch(one -> one.open()
                                    && one.published() != null
                                    && one.published().getYear() == of);
                    if (!before && !done) lastDays.add(due);
                }
            }
            case WORKING_DAYS, CALENDAR_DAYS -> {
                for (Row one : rows) if (one.published() == null) lastDays.add(counted(limit, one.formed()));
                if (lastDays.isEmpty() && !open && since != null) lastDays.add(counted(limit, since));
                if (lastDays.isEmpty() && !open) return StandingState.MISSING;
            }
        }
        if (lastDays.stream().anyMatch(day -> day.isBefore(today))) return StandingState.LATE;
        if (lastDays.stream().anyMatch(day -> !today.plusDays(soon).isBefore(day))) return StandingState.DUE_SOON;
        return open ? StandingState.DONE : StandingState.OPEN;
    }

    private static LocalDate counted(Limit limit, LocalDate from) {
        LocalDate day = from;
        int left = limit.days();
        while (left > 0) {
            day = day.plusDays(1);
            if (limit.kind() == TermKind.CALENDAR_DAYS || CALENDAR.works(day)) left--;
        }
        while (!CALENDAR.works(day)) day = day.plusDays(1);
        return day;
    }
}
