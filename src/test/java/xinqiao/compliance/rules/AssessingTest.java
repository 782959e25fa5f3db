package xinqiao.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.calendar.WorkCalendar;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.catalogue.PublicChannel;
import xinqiao.compliance.ByHand;
import xinqiao.compliance.Institution;
import xinqiao.compliance.ItemStanding;
import xinqiao.compliance.StandingState;
import xinqiao.compliance.rules.Assessing.Frame;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.DocumentTrace;

/** What a house owes, by cases and against a count of its own. */
class AssessingTest {
    private static final List<CatalogueItem> ITEMS = new NationalCatalogue().items();
    private static final WorkCalendar CALENDAR = ShippedCalendar.get();
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 5);
    private static final int SOON = 7;

    private static Frame on(LocalDate today) {
        return new Frame(SINCE, today, SOON, CALENDAR, true);
    }

    private static CatalogueItem item(int no) {
        return ITEMS.get(no - 1);
    }

    private static DocumentTrace of(
            CatalogueItem item, @Nullable Integer element, String formed, @Nullable String published) {
        return new DocumentTrace(
                "8602",
                item.id(),
                element,
                LocalDate.parse(formed),
                published == null ? null : LocalDate.parse(published),
                published != null);
    }

    private static ItemStanding stands(int no, LocalDate today, DocumentTrace... traces) {
        return Assessing.item(null, item(no), true, List.of(traces), null, on(today));
    }

    @Test
    @Covers(Provision.GS_6B)
    void whatWasNeverPublishedIsDueSoManyWorkingDaysAfterTheCatalogue() {
        // 20 working days from 2026-01-05: 2026-02-02
        assertThat(stands(1, LocalDate.of(2026, 1, 10)).state()).isEqualTo(StandingState.OPEN);
        assertThat(stands(1, LocalDate.of(2026, 1, 27)).state()).isEqualTo(StandingState.DUE_SOON);
        assertThat(stands(1, LocalDate.of(2026, 1, 27)).due()).contains(LocalDate.of(2026, 2, 2));
        assertThat(stands(1, LocalDate.of(2026, 2, 3)).state()).isEqualTo(StandingState.LATE);
        // what has no period is missing until it is there
        assertThat(stands(2, LocalDate.of(2026, 1, 6)).state()).isEqualTo(StandingState.MISSING);
        assertThat(stands(15, LocalDate.of(2026, 1, 6)).state()).isEqualTo(StandingState.MISSING);
    }

    @Test
    @Covers({Provision.SZ_34, Provision.GS_6B})
    void whatIsLateAndWhatWasPublishedTooLateIsMissedOnceADay() {
        var item = item(8);
        LocalDate since = LocalDate.of(2026, 3, 1);
        LocalDate last = LocalDate.of(2026, 3, 11); // 7 working days from 2026-03-02
        var waiting = of(item, null, "2026-03-02", null);
        assertThat(Assessing.missed(item, List.of(waiting), since, on(last))).isEmpty();
        assertThat(Assessing.missed(item, List.of(waiting), since, on(last.plusDays(1))))
                .as("nothing of it was ever public")
                .containsExactly(Map.entry(last, false));
        var late = of(item, null, "2026-03-02", "2026-03-12");
        assertThat(Assessing.missed(item, List.of(late), since, on(last.plusDays(9))))
                .as("nor was it on its day")
                .containsExactly(Map.entry(last, false));
        var before = of(item, null, "2026-01-06", "2026-01-08");
        assertThat(Assessing.missed(item, List.of(before, late), since, on(last.plusDays(9))))
                .as("it wasn't brought up to date")
                .containsExactly(Map.entry(last, true));
        assertThat(Assessing.missed(item, List.of(late), LocalDate.of(2026, 3, 13), on(last.plusDays(9))))
                .as("looked at when it was published")
                .isEmpty();
        assertThat(Assessing.missed(
                        item, List.of(of(item, null, "2026-03-02", "2026-03-11")), since, on(last.plusDays(9))))
                .as("in time")
                .isEmpty();
        assertThat(Assessing.missed(
                        item,
                        List.of(of(item, null, "2025-06-02", "2026-03-12")),
                        since,
                        on(LocalDate.of(2026, 3, 20))))
                .as("made before there was a catalogue")
                .isEmpty();
        assertThat(Assessing.missed(item(1), List.of(), since, on(LocalDate.of(2026, 2, 3))))
                .as("never published: 20 working days from the catalogue")
                .containsExactly(Map.entry(LocalDate.of(2026, 2, 2), false));
        assertThat(Assessing.lastDayOf(item(1), 1, LocalDate.of(2026, 1, 5), CALENDAR))
                .as("what changed is counted by the same limit")
                .contains(LocalDate.of(2026, 2, 2));
    }

    @Test
    @Covers(Provision.GS_6B)
    void aMissingElementIsToldByItsNumber() {
        var item = item(2);
        var standing = stands(
                2,
                LocalDate.of(2026, 3, 2),
                of(item, 1, "2026-01-06", "2026-01-07"),
                of(item, 3, "2026-01-06", "2026-01-07"));
        assertThat(standing.state()).isEqualTo(StandingState.ELEMENT_MISSING);
        assertThat(standing.elements().stream()
                        .filter(one -> one.state() == StandingState.MISSING)
                        .map(one -> one.element().no()))
                .containsExactly(2, 4, 5);
        assertThat(stands(2, LocalDate.of(2026, 3, 2), of(item, null, "2026-01-06", "2026-01-07"))
                        .state())
                .isEqualTo(StandingState.DONE);
    }

    @Test
    @Covers(Provision.GS_6B)
    void aChangeThatWaitsIsDueFromTheDayOnWhichItWasMade() {
        var item = item(8);
        var published = of(item, null, "2026-01-06", "2026-01-07");
        var waiting = of(item, null, "2026-03-02", null);
        // 7 working days from 2026-03-02: 2026-03-11
        assertThat(stands(8, LocalDate.of(2026, 3, 11), published, waiting).state())
                .isEqualTo(StandingState.DUE_SOON);
        assertThat(stands(8, LocalDate.of(2026, 3, 12), published, waiting).state())
                .isEqualTo(StandingState.LATE);
        assertThat(stands(8, LocalDate.of(2026, 3, 12), published).state()).isEqualTo(StandingState.DONE);
    }

    /** What is being made in another house is nobody else's, until it is late. */
    @Test
    @Covers({Provision.GS_6B, Provision.SYS_4})
    void theHouseAboveIsToldOfADraftOnlyThatItIsLate() {
        var item = item(8);
        var published = of(item, null, "2026-01-06", "2026-01-07");
        var waiting = of(item, null, "2026-03-02", null);
        for (int day = 2; day <= 11; day++) {
            var frame = new Frame(SINCE, LocalDate.of(2026, 3, day), SOON, CALENDAR, false);
            assertThat(Assessing.item(null, item, true, List.of(published, waiting), null, frame))
                    .isEqualTo(Assessing.item(null, item, true, List.of(published), null, frame));
            assertThat(Assessing.item(null, item, true, List.of(waiting), null, frame))
                    .isEqualTo(Assessing.item(null, item, true, List.of(), null, frame));
        }
        var late = new Frame(SINCE, LocalDate.of(2026, 3, 12), SOON, CALENDAR, false);
        assertThat(Assessing.item(null, item, true, List.of(published, waiting), null, late)
                        .state())
                .isEqualTo(StandingState.LATE);
    }

    @Test
    @Covers(Provision.GS_6B)
    void aYearlyItemIsOwedAnewEachYear() {
        var item = item(12);
        var last = of(item, null, "2026-01-20", "2026-01-28");
        assertThat(stands(12, LocalDate.of(2026, 1, 26)).state()).isEqualTo(StandingState.DUE_SOON);
        assertThat(stands(12, LocalDate.of(2026, 2, 1)).state()).isEqualTo(StandingState.LATE);
        assertThat(stands(12, LocalDate.of(2026, 12, 31), last).state()).isEqualTo(StandingState.DONE);
        assertThat(stands(12, LocalDate.of(2027, 1, 25), last).state()).isEqualTo(StandingState.DUE_SOON);
        assertThat(stands(12, LocalDate.of(2027, 2, 1), last).state()).isEqualTo(StandingState.LATE);
    }

    @Test
    @Covers(Provision.GS_6B)
    void whatWasTakenBackDoesNotCountForTheYear() {
        var item = item(12);
        var back =
                new DocumentTrace("8602", item.id(), null, LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 28), false);
        assertThat(stands(12, LocalDate.of(2026, 2, 10), back).state()).isEqualTo(StandingState.LATE);
    }

    @Test
    @Covers(Provision.GS_6B)
    void whatIsForOthersOrDamagedIsNotOwedAndAChosenChannelIs() {
        var today = LocalDate.of(2026, 6, 1);
        assertThat(Assessing.item(null, item(10), false, List.of(), null, on(today))
                        .state())
                .isEqualTo(StandingState.NOT_OURS);
        assertThat(stands(19, today).elements().stream()
                        .filter(one -> one.state() == StandingState.NOT_OURS)
                        .map(one -> one.element().no()))
                .containsExactly(1, 5);
        var shown = Assessing.item(
                null, item(20), true, List.of(of(item(20), null, "2026-01-06", "2026-01-07")), Set.of(), on(today));
        assertThat(shown.state()).isEqualTo(StandingState.CHANNEL_MISSING);
        assertThat(shown.channels()).containsExactly(PublicChannel.NOTICE_BOARD);
    }

    /** 指引第二条: 可参照本指引执行. What one may do is never late. */
    @Test
    @Covers(Provision.GS_2)
    void whatAnInstitutionMayPublishAfterTheGuideIsAdviceAndNeverLate() {
        var today = LocalDate.of(2026, 6, 1);
        for (String rules : List.of("", "卫生健康公共企事业单位信息公开规定"))
            for (CatalogueItem item : ITEMS) {
                Set<String> covered = rules.isEmpty() ? Set.of() : Set.of("GS-C20");
                var institution = new Institution("8602", rules, covered, SINCE, "");
                var none = Assessing.item(institution, item, true, List.of(), Set.of(), on(today));
                assertThat(none.state())
                        .isEqualTo(covered.contains(item.id()) ? StandingState.OWN_RULES : StandingState.ADVISED);
                assertThat(none.state().good()).isTrue();
                assertThat(none.due()).as("no day binds it").isEmpty();
                assertThat(none.channels()).isEmpty();
            }
        var institution = new Institution("8602", "", Set.of(), SINCE, "");
        var some = Assessing.item(
                institution, item(2), true, List.of(of(item(2), 1, "2026-01-06", "2026-01-07")), null, on(today));
        assertThat(some.state()).isEqualTo(StandingState.ADVISED);
        assertThat(some.elements().getFirst().state()).isEqualTo(StandingState.DONE);
        assertThat(Assessing.item(
                                institution,
                                item(2),
                                true,
                                List.of(of(item(2), null, "2026-01-06", "2026-01-07")),
                                null,
                                on(today))
                        .state())
                .isEqualTo(StandingState.DONE);
        assertThat(Assessing.item(institution, item(10), false, List.of(), null, on(today))
                        .state())
                .isEqualTo(StandingState.NOT_OURS);
    }

    /** A generated year of one house, judged again by counting days one by one. */
    @Test
    @Covers(Provision.GS_6B)
    void aGeneratedYearIsJudgedAsByHand() {
        for (long seed = 1; seed <= 40; seed++) {
            var random = new Random(seed);
            var today = SINCE.plusDays(random.nextInt(360));
            for (CatalogueItem item : ITEMS) {
                List<DocumentTrace> traces = new ArrayList<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    var formed = SINCE.minusDays(20).plusDays(random.nextInt(340));
                    if (formed.isAfter(today)) continue;
                    var out = formed.plusDays(random.nextInt(45));
                    boolean published = !out.isAfter(today);
                    Integer element = random.nextInt(3) == 0
                            ? null
                            : 1 + random.nextInt(item.elements().size());
                    traces.add(new DocumentTrace(
                            "8602",
                            item.id(),
                            element,
                            formed,
                            published ? out : null,
                            published && random.nextInt(4) > 0));
                }
                var standing = Assessing.item(null, item, true, traces, null, on(today));
                for (var one : standing.elements())
                    assertThat(one.state())
                            .as("seed " + seed + " " + item.id() + " "
                                    + one.element().no() + " " + today + " " + traces)
                            .isEqualTo(byHand(item, one.element().no(), traces, today));
                assertThat(standing.state().good())
                        .as("seed " + seed + " " + item.id())
                        .isEqualTo(standing.elements().stream()
                                .allMatch(one -> Set.of(
                                                StandingState.DONE,
                                                StandingState.OPEN,
                                                StandingState.DUE_SOON,
                                                StandingState.NOT_OURS)
                                        .contains(one.state())));
            }
        }
    }

    private static StandingState byHand(CatalogueItem item, int no, List<DocumentTrace> all, LocalDate today) {
        var rows = all.stream()
                .map(one -> new ByHand.Row(one.item(), one.element(), one.formedOn(), one.publishedOn(), one.open()))
                .toList();
        return ByHand.state(item, no, rows, SINCE, today, SOON);
    }
}
