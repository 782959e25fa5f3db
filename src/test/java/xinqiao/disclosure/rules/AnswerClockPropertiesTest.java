package xinqiao.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.AnswerCourse;
import xinqiao.disclosure.AnswerCourse.Charged;
import xinqiao.disclosure.AnswerCourse.Clarified;
import xinqiao.disclosure.AnswerCourse.Consulted;
import xinqiao.disclosure.AnswerCourse.Longer;
import xinqiao.law.Covers;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.FeeRule.AfterPayment;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.TermKey;

/** Random lawful histories, counted a second time by somebody who only crosses days off a calendar. */
class AnswerClockPropertiesTest {
    private static final WorkCalendar CALENDAR = ShippedCalendar.get();
    private static final int CASES = 6_000;

    private final Random random = new Random(20190515);

    @Test
    @Covers({Provision.LAW_D2, Provision.LAW_D3, Provision.LAW_D5, Provision.SZ_26})
    void crossingDaysOffComesToTheSameDay() {
        int still = 0;
        int extended = 0;
        int anew = 0;
        for (String id : List.of("national-disclosure-2019", "shenzhen-disclosure-2008", "hangzhou-disclosure-2008")) {
            DisclosureProfile profile = ProfilesTest.builtIn().disclosure(id);
            for (int i = 0; i < CASES; i++) {
                AnswerCourse course = history(profile);
                Deadline deadline = AnswerClock.answer(course, profile, CALENDAR);
                assertThat(deadline.last()).as("%s %s", profile.id(), course).isEqualTo(crossedOff(course, profile));
                if (deadline.standsStill()) still++;
                if (deadline.run().extension() != null) extended++;
                if (!deadline.dayZero().equals(course.receivedOn())) anew++;
            }
        }
        assertThat(still).isGreaterThan(500);
        assertThat(extended).isGreaterThan(500);
        assertThat(anew).isGreaterThan(500);
    }

    /** Things happen one after the other, as the procedure lets them: nothing waits for two answers of the same kind. */
    private AnswerCourse history(DisclosureProfile profile) {
        LocalDate now = LocalDate.of(2019, 6, 1).plusDays(random.nextInt(2_200));
        var course = AnswerCourse.of(now);
        for (int step = random.nextInt(5); step > 0; step--) {
            now = now.plusDays(random.nextInt(9));
            LocalDate end = random.nextInt(6) == 0 ? null : now.plusDays(random.nextInt(25));
            course = switch (random.nextInt(4)) {
                case 0 -> course.corrections().isEmpty() ? with(course, new Clarified(now, end), null, null) : course;
                case 1 -> {
                    ConsultationKind kind = ConsultationKind.values()[random.nextInt(3)];
                    yield with(course, null, new Consulted(kind, now, end), null);
                }
                case 2 ->
                    course.fees().isEmpty()
                            ? with(course, null, null, new Charged(now, end, end != null && random.nextBoolean()))
                            : course;
                default -> {
                    int cap = profile.term(TermKey.ANSWER).term().longestExtension();
                    var asked = new Longer(1 + random.nextInt(cap), now, "情况复杂");
                    yield AnswerClock.extend(course, asked, profile, CALENDAR)
                                    instanceof Granted<AnswerCourse>(AnswerCourse longer)
                            ? longer
                            : course;
                }
            };
            if (end != null && end.isAfter(now)) now = end;
        }
        return course;
    }

    private static AnswerCourse with(
            AnswerCourse course, @Nullable Clarified correction, @Nullable Consulted asked, @Nullable Charged fee) {
        return new AnswerCourse(
                course.receivedOn(),
                added(course.corrections(), correction),
                added(course.consultations(), asked),
                added(course.fees(), fee),
                course.longer(),
                null,
                null);
    }

    private static <T> List<T> added(List<T> all, @Nullable T one) {
        var more = new ArrayList<>(all);
        if (one != null) more.add(one);
        return more;
    }

    /** A sheet of working days after day zero, from which the waiting is struck out; the n-th left is the last day. */
    private static @Nullable LocalDate crossedOff(AnswerCourse course, DisclosureProfile profile) {
        LocalDate zero = course.receivedOn();
        for (Clarified one : course.corrections())
            if (one.receivedOn() != null && one.receivedOn().isAfter(zero)) zero = one.receivedOn();
        boolean anew = profile.fees().paid() == AfterPayment.RESTARTS;
        for (Charged one : course.fees())
            if (anew && one.paid() && one.settledOn() != null && one.settledOn().isAfter(zero)) zero = one.settledOn();
        LocalDate horizon = zero.plusDays(200);
        Set<LocalDate> struck = new HashSet<>();
        Set<LocalDate> waiting = new HashSet<>();
        for (Clarified one : course.corrections())
            if (one.receivedOn() == null) strike(one.askedOn(), null, horizon, struck, waiting);
        for (Charged one : course.fees())
            if (!one.paid() || !anew) strike(one.noticedOn(), one.settledOn(), horizon, struck, waiting);
        for (Consulted one : course.consultations())
            if (profile.consultation(one.kind()).standsStill())
                strike(one.askedOn(), one.endedOn(), horizon, struck, waiting);
        Longer longer = course.longer();
        int length = profile.term(TermKey.ANSWER).term().length()
                + (longer == null || longer.grantedOn().isBefore(zero) ? 0 : longer.days());
        LocalDate last = zero.plusDays(1)
                .datesUntil(horizon)
                .filter(day -> CALENDAR.on(day).kind().works() && !struck.contains(day))
                .skip(length - 1L)
                .findFirst()
                .orElseThrow();
        LocalDate end = last;
        return waiting.stream().anyMatch(day -> !day.isAfter(end)) ? null : last;
    }

    private static void strike(
            LocalDate began,
            @Nullable LocalDate ended,
            LocalDate horizon,
            Set<LocalDate> struck,
            Set<LocalDate> waiting) {
        LocalDate until = ended == null ? horizon : ended.plusDays(1);
        if (ended == null)
            began.plusDays(1)
                    .datesUntil(horizon.isAfter(began) ? horizon : began.plusDays(1))
                    .forEach(waiting::add);
        else if (until.isAfter(began.plusDays(1)))
            began.plusDays(1).datesUntil(until).forEach(struck::add);
    }
}
