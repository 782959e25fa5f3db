package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.disclosure.rules.Correcting;
import xinqiao.disclosure.rules.Desks;
import xinqiao.disclosure.rules.Setting;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Desk;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.ReplyKind;

/** 更正送达日期: what a day of service that was entered wrongly moves, letter by letter. */
class CorrectedServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Place OFFICE = new Place(ApplicationState.EXAMINING, Desk.of(1), Competence.OWN, 0);
    private static final String PROFILE = "national-disclosure-2019";
    private static final Setting SETTING = new Setting(
            ProfilesTest.builtIn().disclosure(PROFILE),
            ShippedCalendar.get(),
            DAY.plusDays(30),
            new Desks(1, 1, null, 2, List.of()),
            1);
    private static final Actor POST = new Actor(
            1, 1, "田野", 1, "8602", "8600/8602", "8600", 1, DepartmentKind.HANDLING, Scope.HOUSE, Set.of(Power.SERVE));

    private final List<ApplicationFact> facts = new ArrayList<>(
            List.of(new Registered(WaivingTest.entry(ApplicantKind.PERSON, PROFILE), DAY, 2, OFFICE, "", "", null)));

    private static LocalDate day(int days) {
        return DAY.plusDays(days);
    }

    @CanIgnoreReturnValue
    private Application with(ApplicationFact... more) {
        facts.addAll(List.of(more));
        return Application.replay(facts);
    }

    private Application corrected(long letter, ServedBy means, LocalDate on) {
        return with(correct(letter, means, on).orElseThrow().toArray(ApplicationFact[]::new));
    }

    private Decision<List<ApplicationFact>> correct(long letter, ServedBy means, LocalDate on) {
        Application one = Application.replay(facts);
        return Correcting.day(one, POST, one.letter(letter).orElseThrow(), means, on, "误看", null, SETTING);
    }

    private static LetterIssued issued(long id, LetterKind kind, @Nullable Integer party, Integer... items) {
        return new LetterIssued(DAY, id, kind, id + "号", party, Set.of(items));
    }

    private void answered() {
        var place = OFFICE.in(ApplicationState.TO_SERVE);
        var decisions = List.of(
                new ItemDecision(1, ReplyKind.NOT_EXISTING, "", "", "", ""),
                new ItemDecision(2, ReplyKind.PUBLISHED_WORK, "", "", "", ""));
        with(
                new DecisionDrafted(DAY, decisions, 7, null, "", false, OFFICE, place),
                new Approved(DAY, place),
                issued(1, LetterKind.ANSWER, null, 1),
                issued(2, LetterKind.ANSWER_NOTICE, null, 2));
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_3})
    void ofTwoAnswersTheLaterDayCountsWhicheverIsEnteredOrCorrectedLast() {
        answered();
        assertThat(with(new LetterServed(day(9), 1, ServedBy.POST)).answeredOn())
                .as("one of them still waits")
                .isNull();
        assertThat(with(new LetterServed(day(4), 2, ServedBy.POST)).answeredOn())
                .as("the one that was entered first was served last")
                .isEqualTo(day(9));
        assertThat(corrected(1, ServedBy.POST, day(2)).answeredOn()).isEqualTo(day(4));
        assertThat(corrected(2, ServedBy.POST, day(1)).answeredOn()).isEqualTo(day(2));
        assertThat(corrected(1, ServedBy.POST, day(21)).answeredOn()).isEqualTo(day(21));
        assertThat(Clocks.course(Application.replay(facts)).answeredOn()).isEqualTo(day(21));
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_D4})
    void theDayOfAnAnswerThatWasTakenBackMovesNothingOfTheNextOne() {
        answered();
        with(new LetterServed(day(3), 1, ServedBy.POST), new LetterServed(day(4), 2, ServedBy.POST));
        with(new Reopened(day(10), null, "责令重新答复", OFFICE));
        assertThat(corrected(2, ServedBy.POST, day(8)).answeredOn()).isNull();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_D3})
    void whatThirdPartiesWereAskedCountsForThemAndForTheTermFromTheRightDay() {
        with(
                new Consulted(DAY, 1, ConsultationKind.THIRD_PARTY, Set.of(1), null),
                issued(1, LetterKind.THIRD_PARTY, 1),
                new LetterServed(day(7), 1, ServedBy.IN_PERSON),
                new ConsultationDelivered(day(7), 1, LocalDate.of(2026, 3, 30)));
        var one = corrected(1, ServedBy.IN_PERSON, DAY).consultations().getFirst();
        assertThat(one.servedOn()).isEqualTo(DAY);
        assertThat(one.deliveredOn()).isEqualTo(DAY);
        assertThat(one.until()).as("fifteen working days").isEqualTo(LocalDate.of(2026, 3, 23));
        // once they have answered, their time is over and only the answer's term moves
        with(new ConsultationAnswered(day(9), 1, ConsultationAnswer.AGREED, ""));
        one = corrected(1, ServedBy.IN_PERSON, day(4)).consultations().getFirst();
        assertThat(one.servedOn()).isEqualTo(day(4));
        assertThat(one.until()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(Clocks.course(Application.replay(facts))
                        .consultations()
                        .getFirst()
                        .askedOn())
                .isEqualTo(day(4));
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_D3})
    void whatWasPostedStandsStillFromThePostAndRunsFromItsArrival() {
        with(
                new Consulted(DAY, 1, ConsultationKind.THIRD_PARTY, Set.of(1), null),
                issued(1, LetterKind.THIRD_PARTY, 1),
                new LetterServed(day(3), 1, ServedBy.POST),
                new ConsultationDelivered(day(7), 1, LocalDate.of(2026, 3, 30)));
        var one = corrected(1, ServedBy.POST, day(1)).consultations().getFirst();
        assertThat(one.servedOn()).isEqualTo(day(1));
        assertThat(one.deliveredOn()).isEqualTo(day(7));
        assertThat(one.until()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(reasons(correct(1, ServedBy.POST, day(8))))
                .containsExactly("disclosure.refusal.posted-after-it-arrived");
        assertThat(correct(1, ServedBy.POST, day(7)).isGranted()).isTrue();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_D5})
    void theTimeToPayFollowsTheRightDayWhereTheNoticeWasHandedOver() {
        with(
                new FeeNoticed(DAY, FeeTariff.BY_PAGE, 150, 1700, null),
                issued(1, LetterKind.FEE, null),
                new LetterServed(day(7), 1, ServedBy.IN_PERSON),
                new FeeNoticeReached(day(7), LocalDate.of(2026, 4, 7)));
        var fee = corrected(1, ServedBy.IN_PERSON, DAY).fee().orElseThrow();
        assertThat(fee.toldOn()).isEqualTo(DAY);
        assertThat(fee.standsSince()).isEqualTo(DAY);
        assertThat(fee.reachedOn()).isEqualTo(DAY);
        assertThat(fee.until()).as("twenty working days").isEqualTo(LocalDate.of(2026, 3, 30));
        // paid: the day moves nothing but the time that stood still
        with(new FeePaid(day(9)));
        fee = corrected(1, ServedBy.IN_PERSON, day(4)).fee().orElseThrow();
        assertThat(fee.standsSince()).isEqualTo(day(4));
        assertThat(fee.until()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_D5})
    void theTimeToPayOfWhatWasPostedRunsFromItsArrivalWhicheverDayItWasPosted() {
        with(
                new FeeNoticed(DAY, FeeTariff.BY_PAGE, 150, 1700, null),
                issued(1, LetterKind.FEE, null),
                new LetterServed(day(3), 1, ServedBy.POST),
                new FeeNoticeReached(day(7), LocalDate.of(2026, 4, 7)));
        assertThat(reasons(correct(1, ServedBy.POST, day(8))))
                .containsExactly("disclosure.refusal.posted-after-it-arrived");
        var fee = corrected(1, ServedBy.POST, DAY).fee().orElseThrow();
        assertThat(fee.toldOn()).isEqualTo(DAY);
        assertThat(fee.reachedOn()).isEqualTo(day(7));
        assertThat(fee.until()).isEqualTo(LocalDate.of(2026, 4, 7));
    }
}
