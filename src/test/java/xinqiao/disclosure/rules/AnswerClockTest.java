package xinqiao.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Explanation;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.AnswerCourse;
import xinqiao.disclosure.AnswerCourse.Charged;
import xinqiao.disclosure.AnswerCourse.Clarified;
import xinqiao.disclosure.AnswerCourse.Consulted;
import xinqiao.disclosure.AnswerCourse.Delay;
import xinqiao.disclosure.AnswerCourse.Longer;
import xinqiao.disclosure.StageClock;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Flow;
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.FlowStage;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.TermKey;

class AnswerClockTest {
    private static final WorkCalendar CALENDAR = ShippedCalendar.get();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final DisclosureProfile national = ProfilesTest.builtIn().disclosure("national-disclosure-2019");
    private final DisclosureProfile shenzhen = ProfilesTest.builtIn().disclosure("shenzhen-disclosure-2008");
    private final DisclosureProfile hangzhou = ProfilesTest.builtIn().disclosure("hangzhou-disclosure-2008");

    private static AnswerCourse course(
            List<Clarified> corrections, List<Consulted> consultations, List<Charged> fees, @Nullable Longer longer) {
        return new AnswerCourse(MONDAY, corrections, consultations, fees, longer, null, null);
    }

    private static LocalDate day(int ofMarch) {
        return MONDAY.withDayOfMonth(1).plusDays(ofMarch - 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-20, 2025-02-21, 2025-02-14",
        "2025-09-22, 2025-10-24, 2025-10-17",
        "2026-02-10, 2026-03-16, 2026-03-09",
        "2026-09-15, 2026-10-19, 2026-10-12",
        "2020-01-20, 2020-02-25, 2020-02-18"
    })
    @Covers({Provision.LAW_D3, Provision.SZ_26})
    void theAnswerIsDueAfterTwentyWorkingDaysOrFifteenByTheOlderRules(
            LocalDate received, LocalDate twenty, LocalDate fifteen) {
        assertThat(AnswerClock.answer(AnswerCourse.of(received), national, CALENDAR)
                        .last())
                .isEqualTo(twenty);
        assertThat(AnswerClock.answer(AnswerCourse.of(received), shenzhen, CALENDAR)
                        .last())
                .isEqualTo(fifteen);
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_26})
    void anExtensionIsGrantedOnceUpToTheCapAndBeforeTheEnd() {
        var received = AnswerCourse.of(LocalDate.of(2025, 1, 20));
        LocalDate before = LocalDate.of(2025, 2, 20);
        var extended = AnswerClock.extend(received, new Longer(20, before, "案情复杂"), national, CALENDAR)
                .orElseThrow();
        assertThat(AnswerClock.answer(extended, national, CALENDAR).last()).isEqualTo(LocalDate.of(2025, 3, 21));
        assertThat(reasons(AnswerClock.extend(extended, new Longer(1, before, "又"), national, CALENDAR)))
                .containsExactly("calendar.refusal.extended-already");
        assertThat(reasons(AnswerClock.extend(received, new Longer(21, before, "长"), national, CALENDAR)))
                .containsExactly("calendar.refusal.extension-too-long");
        assertThat(reasons(AnswerClock.extend(
                        received, new Longer(20, LocalDate.of(2025, 2, 22), "迟"), national, CALENDAR)))
                .containsExactly("calendar.refusal.extension-late");
        assertThat(AnswerClock.extend(received, new Longer(16, LocalDate.of(2025, 2, 14), "长"), shenzhen, CALENDAR)
                        .isGranted())
                .isFalse();
    }

    private static List<String> reasons(Decision<AnswerCourse> decision) {
        return decision instanceof Refused<AnswerCourse>(List<Objection> objections)
                ? objections.stream().map(Objection::reason).toList()
                : List.of();
    }

    @Test
    @Covers(Provision.LAW_D2)
    void aCorrectionStopsTheClockAndItsReceiptStartsItAnew() {
        var asked = course(List.of(new Clarified(day(6), null)), List.of(), List.of(), null);
        Deadline waiting = AnswerClock.answer(asked, national, CALENDAR);
        assertThat(waiting.standsStill()).isTrue();
        assertThat(waiting.standsStillSince()).isEqualTo(day(6));
        var corrected = course(List.of(new Clarified(day(6), day(20))), List.of(), List.of(), null);
        Deadline anew = AnswerClock.answer(corrected, national, CALENDAR);
        assertThat(anew.dayZero()).isEqualTo(day(20));
        assertThat(anew.last())
                .isEqualTo(AnswerClock.answer(AnswerCourse.of(day(20)), national, CALENDAR)
                        .last());
        assertThat(AnswerClock.of(TermKey.CORRECTION, MONDAY, national, CALENDAR)
                        .orElseThrow()
                        .last())
                .isEqualTo(day(11));
        assertThat(AnswerClock.of(TermKey.CORRECTION, MONDAY, shenzhen, CALENDAR))
                .isEmpty();
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_26})
    void theTimeOfAConsultationIsNotCountedWhereTheProfileSaysSo() {
        var thirdParty = new Consulted(ConsultationKind.THIRD_PARTY, day(4), day(18));
        var otherBody = new Consulted(ConsultationKind.OTHER_BODY, day(4), day(18));
        LocalDate usual = usual(national);
        for (var one : List.of(thirdParty, otherBody)) {
            var last = last(course(List.of(), List.of(one), List.of(), null), national);
            assertThat(CALENDAR.workingDaysBetween(usual, last)).isEqualTo(10);
        }
        var both = course(List.of(), List.of(thirdParty, otherBody), List.of(), null);
        assertThat(CALENDAR.workingDaysBetween(usual, last(both, national)))
                .as("what overlaps is taken out once")
                .isEqualTo(10);
        assertThat(last(course(List.of(), List.of(otherBody), List.of(), null), shenzhen))
                .as("Shenzhen takes out third parties only")
                .isEqualTo(usual(shenzhen));
        assertThat(AnswerClock.of(TermKey.THIRD_PARTY, day(4), national, CALENDAR)
                        .orElseThrow()
                        .last())
                .isEqualTo(day(25));
    }

    private LocalDate usual(DisclosureProfile profile) {
        return last(AnswerCourse.of(MONDAY), profile);
    }

    private static LocalDate last(AnswerCourse course, DisclosureProfile profile) {
        return AnswerClock.answer(course, profile, CALENDAR).lastDay();
    }

    @Test
    @Covers(Provision.LAW_D5)
    void aNoticeOfAFeeStopsTheClockAndPaymentStartsItAnew() {
        var noticed = course(List.of(), List.of(), List.of(new Charged(day(5), null, false)), null);
        assertThat(AnswerClock.answer(noticed, national, CALENDAR).standsStill())
                .isTrue();
        var paid = course(List.of(), List.of(), List.of(new Charged(day(5), day(12), true)), null);
        assertThat(last(paid, national)).isEqualTo(last(AnswerCourse.of(day(12)), national));
        var waived = course(List.of(), List.of(), List.of(new Charged(day(5), day(12), false)), null);
        assertThat(CALENDAR.workingDaysBetween(usual(national), last(waived, national)))
                .as("nothing was paid, so nothing starts anew")
                .isEqualTo(5);
        assertThat(CALENDAR.workingDaysBetween(usual(shenzhen), last(paid, shenzhen)))
                .as("Shenzhen says nothing of a restart")
                .isEqualTo(5);
    }

    @Test
    @Covers(Provision.LAW_D3)
    void anExtensionBelongsToTheRunInWhichItWasGranted() {
        var longer = new Longer(20, day(4), "案情复杂");
        var restarted = course(List.of(), List.of(), List.of(new Charged(day(5), day(12), true)), longer);
        assertThat(last(restarted, national)).isEqualTo(last(AnswerCourse.of(day(12)), national));
        assertThat(reasons(AnswerClock.extend(restarted, new Longer(5, day(13), "又"), national, CALENDAR)))
                .containsExactly("calendar.refusal.extended-already");
    }

    @Test
    @Covers(Provision.LAW_D3)
    void aReasonableLaterDayReplacesTheLastDay() {
        assertThat(last(delayed(day(20)), national))
                .as("a Saturday moves to Monday")
                .isEqualTo(LocalDate.of(2026, 9, 7));
    }

    @Test
    @Covers(Provision.LAW_D3)
    void aLaterDayThatIsToldWhenTheTermIsOverMovesNothing() {
        LocalDate usual = usual(national);
        assertThat(last(delayed(usual), national)).isAfter(usual);
        assertThat(last(delayed(usual.plusDays(1)), national)).isEqualTo(usual);
    }

    private static AnswerCourse delayed(LocalDate toldOn) {
        var delay = new Delay(LocalDate.of(2026, 9, 5), toldOn, "数量明显超过合理范围");
        return new AnswerCourse(MONDAY, List.of(), List.of(), List.of(), null, delay, null);
    }

    @Test
    @Covers({Provision.LAW_D1, Provision.LAW_D3})
    void noPeriodRunsBeforeTheConfirmationThatTheWayNeeds() {
        assertThat(AnswerClock.receivedOn(ReceiptWay.SIGNED_POST, MONDAY, null, national))
                .contains(MONDAY);
        for (var way : List.of(ReceiptWay.ORDINARY_POST, ReceiptWay.ONLINE, ReceiptWay.FAX)) {
            assertThat(AnswerClock.receivedOn(way, MONDAY, null, national)).isEmpty();
            assertThat(AnswerClock.receivedOn(way, MONDAY, day(5), national)).contains(day(5));
        }
    }

    @Test
    @Covers({Provision.HZ_2_3_2, Provision.HZ_2_3_3})
    void stagesThatAreEachInTimeKeepTheTotal() {
        for (Competence competence : Competence.values()) {
            Flow flow = hangzhou.flow(competence);
            AnswerCourse course = AnswerCourse.of(MONDAY);
            LocalDate held = MONDAY;
            for (FlowStage stage : flow.stages()) held = due(flow, stage, held, course);
            assertThat(held).isEqualTo(usual(hangzhou));
        }
    }

    @Test
    @Covers({Provision.HZ_2_3_2, Provision.HZ_2_3_3})
    void aStageThatBeganLateEndsWithTheTotal() {
        Flow flow = hangzhou.flow(Competence.OWN);
        assertThat(due(flow, flow.stages().get(2), usual(hangzhou).minusDays(3), AnswerCourse.of(MONDAY)))
                .isEqualTo(usual(hangzhou));
        assertThat(AnswerClock.stage(
                        national.flow(Competence.OWN),
                        national.flow(Competence.OWN).stages().getFirst(),
                        MONDAY,
                        AnswerCourse.of(MONDAY),
                        national,
                        CALENDAR))
                .as("the Regulations split nothing")
                .isEmpty();
    }

    private LocalDate due(Flow flow, FlowStage stage, LocalDate held, AnswerCourse course) {
        Optional<StageClock> clock = AnswerClock.stage(flow, stage, held, course, hangzhou, CALENDAR);
        return Objects.requireNonNull(clock.orElseThrow().lastDay());
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SYS_2})
    void theDateExplainsItself() {
        var course = course(
                List.of(),
                List.of(new Consulted(ConsultationKind.THIRD_PARTY, day(4), day(18))),
                List.of(),
                new Longer(10, day(20), "案情复杂"));
        Deadline deadline = AnswerClock.answer(course, national, CALENDAR);
        assertThat(Explanation.lines(deadline))
                .extracting(line -> line.key())
                .contains(
                        "calendar.line.term", "calendar.line.start", "calendar.line.paused", "calendar.line.extension");
        assertThat(deadline.run().term().citation().zh()).isEqualTo("《中华人民共和国政府信息公开条例》第三十三条");
    }
}
