package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;
import static xinqiao.disclosure.WaivingTest.lapsing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.disclosure.rules.Correcting;
import xinqiao.disclosure.rules.Desks;
import xinqiao.disclosure.rules.Rules;
import xinqiao.disclosure.rules.Ruling;
import xinqiao.disclosure.rules.Setting;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Desk;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.TermKey;

/** 减收: the notice that takes another's place is the one that counts; the answer's term stands still since the first. */
class ReplacedNoticeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Place OFFICE = new Place(ApplicationState.EXAMINING, Desk.of(1), Competence.OWN, 0);
    private static final LocalDate UNTIL = DAY.plusDays(9);
    private static final LocalDate LATER = DAY.plusDays(20);

    private static final Actor POST = new Actor(
            1, 1, "田野", 1, "8602", "8600/8602", "8600", 1, DepartmentKind.HANDLING, Scope.HOUSE, Set.of(Power.SERVE));

    private final DisclosureProfile profile = lapsing();
    private final List<ApplicationFact> facts = new ArrayList<>(List.of(
            new Registered(WaivingTest.entry(ApplicantKind.PERSON, profile.id()), DAY, 1, OFFICE, "", "", null),
            new FeeNoticed(DAY, FeeTariff.BY_PAGE, 50, 200, UNTIL),
            issued(DAY, 1)));

    private static LetterIssued issued(LocalDate on, long id) {
        return new LetterIssued(on, id, LetterKind.FEE, id + "号", null, Set.of());
    }

    private static LetterServed served(LocalDate on, long id) {
        return new LetterServed(on, id, ServedBy.IN_PERSON);
    }

    @CanIgnoreReturnValue
    private Application with(ApplicationFact... more) {
        facts.addAll(List.of(more));
        return Application.replay(facts);
    }

    @CanIgnoreReturnValue
    private Application reduced() {
        return with(new FeeWaived(DAY.plusDays(3), "低保户", DAY, 150, LATER), issued(DAY.plusDays(3), 2));
    }

    private Decision<Ruling> act(ApplicationCommand command, LocalDate today) {
        return Rules.decide(Application.replay(facts), POST, command, "", setting(today));
    }

    private Setting setting(LocalDate today) {
        return new Setting(profile, ShippedCalendar.get(), today, new Desks(1, 1, null, 2, List.of()), 1);
    }

    private FeeNotice fee() {
        return Application.replay(facts).fee().orElseThrow();
    }

    @Test
    @Covers({Provision.SZ_30B, Provision.LAW_D5, Provision.LAW_D8})
    void nobodyIsToldOfTheRestBeforeTheNewNoticeIsServedWhileTheTermStandsSinceTheFirst() {
        with(served(DAY.plusDays(1), 1));
        var one = reduced();
        assertThat(fee().toldOn()).isNull();
        assertThat(fee().standsSince()).isEqualTo(DAY.plusDays(1));
        assertThat(Clocks.course(one).fees())
                .singleElement()
                .satisfies(charged -> assertThat(charged.noticedOn()).isEqualTo(DAY.plusDays(1)));
        assertThat(Clocks.of(one, TermKey.ANSWER, profile, ShippedCalendar.get())
                        .orElseThrow()
                        .lastDay())
                .as("stands still")
                .isEmpty();
        with(served(DAY.plusDays(4), 2));
        assertThat(fee().toldOn()).isEqualTo(DAY.plusDays(4));
        assertThat(fee().standsSince()).isEqualTo(DAY.plusDays(1));
        assertThat(fee().until()).isEqualTo(LATER);
        // paid, the answer's term has stood still since the first notice
        var paid = with(new FeePaid(DAY.plusDays(7)));
        assertThat(Clocks.course(paid).fees().getFirst().noticedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(paid.state()).isEqualTo(ApplicationState.EXAMINING);
    }

    @Test
    @Covers({Provision.SZ_30B, Provision.LAW_D5})
    void whatTheFirstNoticeAskedForLapsesNoMore() {
        with(served(DAY.plusDays(1), 1));
        with(new FeeNoticeReached(DAY.plusDays(1), UNTIL));
        reduced();
        assertThat(fee().reachedOn()).isNull();
        LocalDate late = LocalDate.of(2026, 4, 20);
        assertThat(reasons(act(new EndUnpaid("未缴"), late))).containsExactly("disclosure.refusal.not-served");
        assertThat(reasons(act(new NoteReceipt(DAY.plusDays(4)), late)))
                .containsExactly("disclosure.refusal.not-served");
        with(served(DAY.plusDays(4), 2));
        assertThat(reasons(act(new NoteReceipt(DAY.plusDays(3)), late)))
                .as("of the new one, before it was sent")
                .containsExactly("disclosure.refusal.before-it-was-asked");
        var received = act(new NoteReceipt(DAY.plusDays(4)), late).orElseThrow().facts();
        // twenty working days from the day after
        assertThat(received).containsExactly(new FeeNoticeReached(DAY.plusDays(4), LocalDate.of(2026, 4, 3)));
        facts.addAll(received);
        assertThat(reasons(act(new EndUnpaid("未缴"), LocalDate.of(2026, 4, 3))))
                .containsExactly("disclosure.refusal.still-time");
    }

    @Test
    @Covers({Provision.SZ_30B, Provision.LAW_D8})
    void aNoticeThatWasReplacedBeforeItWasServedIsWithdrawn() {
        assertThat(act(new Serve(1, DAY, ServedBy.IN_PERSON, "签收"), DAY).isGranted())
                .isTrue();
        var one = reduced();
        assertThat(one.unserved()).extracting(LetterOut::id).containsExactly(2L);
        assertThat(reasons(act(new Serve(1, DAY.plusDays(3), ServedBy.IN_PERSON, "签收"), DAY.plusDays(3))))
                .containsExactly("disclosure.refusal.notice-withdrawn");
        assertThat(act(new Serve(2, DAY.plusDays(3), ServedBy.IN_PERSON, "签收"), DAY.plusDays(3))
                        .isGranted())
                .isTrue();
        with(served(DAY.plusDays(5), 2));
        assertThat(fee().standsSince()).as("nothing stood still before").isEqualTo(DAY.plusDays(5));
        assertThat(Application.replay(facts).unserved()).isEmpty();
    }

    @Test
    @Covers({Provision.SZ_30B, Provision.LAW_D8, Provision.GS_10})
    void aNoticeOfWhatIsWaivedAsAWholeIsServedOnNobodyAndKeepsNoCaseOpen() {
        var one = with(new FeeWaived(DAY.plusDays(3), "低保户", DAY, null, null));
        assertThat(one.unserved()).isEmpty();
        assertThat(reasons(act(new Serve(1, DAY.plusDays(3), ServedBy.IN_PERSON, "签收"), DAY.plusDays(3))))
                .containsExactly("disclosure.refusal.notice-withdrawn");
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_3, Provision.SZ_30B})
    void aDayThatIsCorrectedMovesTheClockOfItsOwnNotice() {
        with(served(DAY.plusDays(1), 1));
        reduced();
        with(served(DAY.plusDays(5), 2));
        with(new ServiceCorrected(DAY.plusDays(6), 1, DAY.plusDays(1), DAY.plusDays(2), "误看", null));
        assertThat(fee().standsSince()).isEqualTo(DAY.plusDays(2));
        assertThat(fee().toldOn()).isEqualTo(DAY.plusDays(5));
        with(new ServiceCorrected(DAY.plusDays(6), 2, DAY.plusDays(5), DAY.plusDays(4), "误看", null));
        assertThat(fee().standsSince()).isEqualTo(DAY.plusDays(2));
        assertThat(fee().toldOn()).isEqualTo(DAY.plusDays(4));
        // both on one day: only what is corrected moves
        with(new ServiceCorrected(DAY.plusDays(6), 1, DAY.plusDays(2), DAY.plusDays(4), "误看", null));
        with(new ServiceCorrected(DAY.plusDays(6), 2, DAY.plusDays(4), DAY.plusDays(6), "误看", null));
        assertThat(fee().standsSince()).isEqualTo(DAY.plusDays(4));
        assertThat(fee().toldOn()).isEqualTo(DAY.plusDays(6));
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_3})
    void theDayOfAReplacedNoticeIsCorrectedWithoutMovingTheTimeToPay() {
        with(served(DAY.plusDays(1), 1));
        var one = reduced();
        var corrected = Correcting.day(
                one, POST, one.letter(1).orElseThrow(), ServedBy.IN_PERSON, DAY, "误看", null, setting(DAY.plusDays(6)));
        assertThat(corrected.orElseThrow()).singleElement().isInstanceOf(ServiceCorrected.class);
    }
}
