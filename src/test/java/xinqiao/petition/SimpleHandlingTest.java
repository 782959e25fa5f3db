package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.Command.AcceptSimply;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.Compare;
import xinqiao.petition.Command.Convert;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Simple handling where the procedure has it: who comes in, how long it may take, and the way out. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SimpleHandlingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final AcceptSimply FIT = simply(MatterKind.APPEAL, SimpleGround.CLEAR, false, false);

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private static AcceptSimply simply(MatterKind kind, SimpleGround ground, boolean likely, boolean several) {
        return new AcceptSimply(kind, kind == MatterKind.APPEAL ? "petition" : null, null, ground, likely, several, "");
    }

    private long registered(Submission form) {
        return desks.register("mo.han", form).id();
    }

    private LocalDate last(long id, String term) {
        return desks.read("mo.han", id).clocks().stream()
                .filter(clock -> clock.term().equals(term))
                .findFirst()
                .flatMap(PetitionClock::lastDay)
                .orElseThrow();
    }

    @Test
    @Covers(Provision.LAW_P4)
    void aClearFirstPetitionIsAcceptedInThreeWorkingDaysAndAnsweredInTen() {
        long id = registered(Papers.letter("8604", MONDAY));
        assertThat(desks.read("mo.han", id).open()).contains(Act.ACCEPT_SIMPLY);
        clock.set(MONDAY.plusDays(3));
        desks.act("mo.han", id, FIT);
        CaseFile file = desks.read("mo.han", id);
        assertThat(file.petition().state()).isEqualTo(State.ACCEPTED);
        assertThat(file.petition().course().simply()).isTrue();
        assertThat(last(id, "simple.acceptance")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(last(id, "simple.handling")).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(file.clocks()).noneMatch(clock -> clock.term().equals("handling"));
        assertThat(file.letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.content()).contains("简易办理", "2026年3月19日"));

        desks.act("mo.han", id, desks.assign("8604", "监管一科", null, null));
        assertThat(reasons(desks.attempt("yang.fan", id, new Command.AskExtension(5, "情况复杂"))))
                .contains("petition.refusal.no-handling-period");
        desks.act("yang.fan", id, heard(MONDAY.plusDays(3)));
        assertThat(reasons(desks.attempt("yang.fan", id, draft(Outcome.NOT_SUPPORTED))))
                .containsExactly("petition.refusal.simple-unfit");
        desks.act("yang.fan", id, draft(Outcome.SUPPORTED));
        desks.act("yin.hao", id, new Approve(true, ""));
        assertThat(desks.read("mo.han", id).clocks())
                .as("answered in time")
                .allMatch(clock -> clock.term().equals("notice") || !clock.late(LocalDate.of(2026, 4, 30)));
    }

    @Test
    @Covers(Provision.LAW_P4)
    void whatIsExcludedIsRefusedWithTheProvision() {
        long one = registered(Papers.letter("8604", MONDAY));
        assertThat(desks.attempt("mo.han", one, simply(MatterKind.APPEAL, SimpleGround.OTHER, true, true)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(((Refused<?>) refused).objections())
                                .extracting(Objection::reason, Objection::provision)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(
                                                "petition.refusal.simple-likely-refused", Provision.LAW_P4),
                                        org.assertj.core.groups.Tuple.tuple(
                                                "petition.refusal.simple-several-bodies", Provision.LAW_P4),
                                        org.assertj.core.groups.Tuple.tuple(
                                                "petition.refusal.no-ground", Provision.LAW_P4)));
        assertThat(reasons(desks.attempt("mo.han", one, simply(MatterKind.REPORT, SimpleGround.CLEAR, false, false))))
                .contains("petition.refusal.simple-report");
        var elsewhere =
                new AcceptSimply(MatterKind.APPEAL, "administrative", null, SimpleGround.CLEAR, false, false, "");
        assertThat(reasons(desks.attempt("mo.han", one, elsewhere)))
                .as("items 1 to 5 have their own routes")
                .containsExactly("petition.refusal.another-route");

        long many = registered(Papers.group("8604", MONDAY, 5, 5));
        assertThat(desks.read("mo.han", many).open()).doesNotContain(Act.ACCEPT_SIMPLY);
        assertThat(reasons(desks.attempt("mo.han", many, FIT))).containsExactly("petition.refusal.simple-many");

        String number = desks.read("mo.han", one).petition().origin().number();
        long again = registered(Papers.letter("8604", MONDAY));
        desks.act("mo.han", again, new Compare(number, Verdict.SAME_MATTER, ""));
        assertThat(reasons(desks.attempt("mo.han", again, FIT))).containsExactly("petition.refusal.simple-not-first");

        assertThat(reasons(desks.attempt("mo.han", fromAbove("ASSIGNED", ""), FIT)))
                .as("assigned, with no day for the result")
                .containsExactly("petition.refusal.simple-assigned");
        String later = MONDAY.plusDays(20).toString();
        assertThat(reasons(desks.attempt("mo.han", fromAbove("", later), FIT)))
                .as("a result by a day is wanted, and nobody wrote down how it was handed on")
                .containsExactly("petition.refusal.simple-assigned");
        desks.act("mo.han", fromAbove("FORWARDED", later), FIT);

        clock.set(MONDAY.plusDays(4));
        assertThat(reasons(desks.attempt("mo.han", one, FIT))).containsExactly("petition.refusal.simple-too-late");
        long kunming = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        assertThat(desks.read("tian.ye", kunming).open()).doesNotContain(Act.ACCEPT_SIMPLY);
        assertThat(reasons(desks.attempt("tian.ye", kunming, FIT)))
                .containsExactly("petition.refusal.simple-not-provided");
    }

    private long fromAbove(String handed, String reportBy) {
        var came = new ChannelFacts(
                Map.of(ChannelField.SENDER, "昆明海关", ChannelField.HANDED, handed, ChannelField.REPORT_BY, reportBy));
        return registered(Papers.from(Papers.letter("8604", MONDAY), Channel.FROM_SUPERIOR, came));
    }

    @Test
    @Covers(Provision.LAW_P4)
    void whatIsConvertedGoesOnByTheOrdinaryPeriodFromItsAcceptance() {
        long id = registered(Papers.letter("8604", MONDAY));
        desks.act("mo.han", id, FIT);
        desks.act("mo.han", id, desks.assign("8604", "监管一科", null, null));
        clock.set(MONDAY.plusDays(9));
        assertThat(reasons(desks.attempt("yang.fan", id, new Convert(" "))))
                .containsExactly("petition.refusal.no-ground");
        assertThat(reasons(desks.attempt("yin.hao", id, new Convert("情况复杂")))).contains("petition.refusal.no-power");
        desks.act("yang.fan", id, new Convert("需要外地海关协查"));
        CaseFile file = desks.read("mo.han", id);
        assertThat(file.petition().course().simply()).isFalse();
        assertThat(file.clocks())
                .filteredOn(clock -> clock.term().equals("handling"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.deadline().unrolled()).isEqualTo(MONDAY.plusDays(60)));
        assertThat(file.clocks())
                .filteredOn(clock -> clock.term().equals("simple.handling"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.metOn()).isEqualTo(MONDAY.plusDays(9)));
        assertThat(file.petition().letter(LetterKind.CONVERSION)).isPresent();
        assertThat(reasons(desks.attempt("yang.fan", id, new Convert("再次"))))
                .containsExactly("petition.refusal.not-simple");
        assertThat(Petition.replay(file.history().stream().map(Event::fact).toList()))
                .isEqualTo(file.petition());
    }
}
