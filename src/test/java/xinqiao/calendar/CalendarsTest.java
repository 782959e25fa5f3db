package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.calendar.Terms.day;
import static xinqiao.law.Provision.SYS_1;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.testing.XinqiaoTest;

/** Years that no other test asks for, since all tests share the database. */
@XinqiaoTest
@Covers(SYS_1)
class CalendarsTest {
    @Autowired
    private CalendarStore store;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private Calendars calendars;

    @Test
    void theFirstStartBringsTheShippedYears() {
        assertThat(calendars.current().years()).contains(2007, 2026);
        assertThat(calendars.current().on(day("2026-02-14")).kind()).isEqualTo(DayKind.MAKEUP_WORKDAY);
        assertThat(Reckoning.reckon(Terms.workingDays(20, "2026-02-10"), calendars.current())
                        .last())
                .isEqualTo(day("2026-03-16"));
    }

    @Test
    void theSameCalendarIsKeptWhileNothingChanges() {
        assertThat(calendars.current()).isSameAs(calendars.current());
    }

    @Test
    void anArrangementIsPreviewedThenStoredAndEveryNodeSeesIt() {
        var published = new ArrayList<Object>();
        Calendars here = node(published::add);
        Calendars elsewhere = node(event -> {});
        assertThat(elsewhere.current().knows(day("2090-05-01"))).isFalse();
        String csv = csv("2090-05-01,HOLIDAY,劳动节,notice", "2090-05-06,WORKDAY,劳动节,notice");

        ArrangementPreview preview = here.preview(2090, csv);
        assertThat(preview.applicable()).isTrue();
        assertThat(preview.firstTime()).isTrue();
        assertThat(preview.changes())
                .extracting(change -> change.after().kind())
                .containsExactly(DayKind.HOLIDAY, DayKind.MAKEUP_WORKDAY);
        assertThat(preview.moved()).extracting(MovedDate::subject).containsExactly("2090");
        assertThat(here.current().years()).doesNotContain(2090);

        CalendarChanged changed = here.apply("王芳", 2090, csv, preview.base()).orElseThrow();
        assertThat(published).containsExactly(changed);
        assertThat(changed.after().on(day("2090-05-01")).kind()).isEqualTo(DayKind.HOLIDAY);
        for (Calendars node : List.of(here, elsewhere, calendars)) {
            assertThat(node.current().on(day("2090-05-01")).name()).isEqualTo("劳动节");
            assertThat(node.current().knows(day("2090-05-01"))).isTrue();
        }
        assertThat(here.years()).anySatisfy(year -> {
            assertThat(year.year()).isEqualTo(2090);
            assertThat(year.state()).isEqualTo(KnownYear.State.IMPORTED);
            assertThat(year.importedBy()).isEqualTo("王芳");
        });
    }

    @Test
    void aLaterArrangementTakesThePlaceOfTheEarlier() {
        apply(2091, "2090-12-31,HOLIDAY,元旦,a", "2091-01-01,HOLIDAY,元旦,a");
        ArrangementPreview preview = calendars.preview(2091, csv("2091-01-01,HOLIDAY,元旦,b", "2091-01-02,HOLIDAY,元旦,b"));
        assertThat(preview.firstTime()).isFalse();
        assertThat(preview.changes())
                .extracting(change -> change.after().date())
                .containsExactly(day("2090-12-31"), day("2091-01-02"));
        apply(2091, "2091-01-01,HOLIDAY,元旦,b", "2091-01-02,HOLIDAY,元旦,b");
        assertThat(calendars.current().arrangement(2091))
                .extracting(SpecialDay::notice)
                .containsExactly("b", "b");
    }

    @Test
    void whatWasPreviewedOnAnOlderCalendarIsNotStored() {
        long base = calendars.current().version();
        apply(2092, "2092-01-01,HOLIDAY,元旦,");
        assertThat(reasons(calendars.apply("王芳", 2093, csv("2093-01-01,HOLIDAY,元旦,"), base)))
                .containsExactly("calendar.refusal.changed-meanwhile");
    }

    @Test
    void aFileWithABadRowIsNotStored() {
        String csv = csv("2094-01-01,HOLIDAY,元旦,", "2094-01-01,WORKDAY,元旦,");
        assertThat(calendars.preview(2094, csv).applicable()).isFalse();
        assertThat(reasons(calendars.apply("王芳", 2094, csv, calendars.current().version())))
                .containsExactly("calendar.refusal.conflict");
        assertThat(calendars.current().years()).doesNotContain(2094);
    }

    @Test
    void whereADateCannotBeRecomputedNothingIsStored() {
        Calendars failing = node(event -> {
            throw new IllegalStateException("a case can't be recomputed");
        });
        long base = failing.current().version();
        assertThatThrownBy(() -> failing.apply("王芳", 2095, csv("2095-01-01,HOLIDAY,元旦,"), base)
                        .isGranted())
                .isInstanceOf(IllegalStateException.class);
        assertThat(failing.current().version()).isEqualTo(base);
        assertThat(failing.current().years()).doesNotContain(2095);
    }

    private void apply(int year, String... rows) {
        assertThat(calendars
                        .apply("王芳", year, csv(rows), calendars.current().version())
                        .isGranted())
                .isTrue();
    }

    /** Another node of the same system, with one open date a year. */
    private Calendars node(ApplicationEventPublisher events) {
        AffectedDates one = (before, after) -> after.years().stream()
                .filter(year -> !before.years().contains(year))
                .map(year -> new MovedDate(String.valueOf(year), "8600", Terms.EVENT, null, null, true, false))
                .toList();
        var beans = new StaticListableBeanFactory(Map.of("one", one));
        return new Calendars(store, transactions, events, beans.getBeanProvider(AffectedDates.class), clock);
    }

    private static String csv(String... rows) {
        return "date,type,name,notice\n" + String.join("\n", rows) + "\n";
    }

    private static List<String> reasons(Decision<CalendarChanged> decision) {
        return ((Refused<CalendarChanged>) decision)
                .objections().stream().map(Objection::reason).toList();
    }
}
