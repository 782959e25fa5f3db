package xinqiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.leadership.Instructions;
import xinqiao.petition.Axis;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.Compare;
import xinqiao.petition.Command.NoteExecution;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Desks;
import xinqiao.petition.Figure;
import xinqiao.petition.Figures;
import xinqiao.petition.Filter;
import xinqiao.petition.Outcome;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.Slice;
import xinqiao.petition.Verdict;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Satisfaction;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What is counted is what one sees, and each figure is the length of the list that it opens. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class FiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Slice MARCH = Slice.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @Autowired
    Figures figures;

    @Autowired
    Statistics statistics;

    @Autowired
    PetitionLists lists;

    @Autowired
    Instructions instructions;

    @Autowired
    OwnPetitions own;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long registered(String login, Slice slice) {
        return number(login, slice, Figure.REGISTERED);
    }

    private long number(String login, Slice slice, Figure figure) {
        return Objects.requireNonNull(figures.of(desks.who(login), slice).get(figure));
    }

    private long listed(String login, Slice slice) {
        var filter = Filter.of(Filter.View.ALL).with(Filter.More.NONE.with(slice));
        return lists.count(desks.who(login), filter).number();
    }

    /** Handled to its end; asked for in May, so that its terms are over. */
    private long closed() {
        long id = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, DAY);
        desks.act("yue.hua", id, Desks.heard(DAY));
        desks.act("yue.hua", id, Desks.draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.OPINION, DAY);
        desks.act("tian.ye", id, new NoteExecution("已放行。", true));
        desks.close("tian.ye", "gu.xin", id);
        return id;
    }

    @Test
    @Covers({Provision.JF_L9, Provision.LAW_P6, Provision.KM_33B})
    void everyFigureIsTheLengthOfTheListThatItOpens() {
        long closed = closed();
        var rated = own.rate(new Petitioner(closed), Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "");
        assertThat(rated.isGranted()).isTrue();
        long late = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        long again = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        String number = desks.read("tian.ye", late).petition().origin().number();
        desks.act("tian.ye", again, new Compare(number, Verdict.SAME_MATTER, ""));
        desks.register("tian.ye", Papers.group("8602", DAY, 7, 5));
        desks.register("tian.ye", Papers.letter("8602", DAY).counted(Map.of(DictionaryKind.CONTENT, "05")));
        var _ = instructions
                .record(
                        desks.who("tian.ye"),
                        late,
                        desks.who("gu.xin").personId(),
                        "请查清。",
                        DAY,
                        desks.department("8602", "监管一科"),
                        null,
                        DAY.plusDays(9))
                .orElseThrow();
        clock.set("2026-07-01T09:00");
        for (String login : List.of("tian.ye", "dao.yaping", "chen.jing", "gu.xin")) {
            var actor = desks.who(login);
            var all = figures.of(actor, MARCH);
            for (Figure figure : Figure.values()) {
                if (figure.people()) continue;
                assertThat(listed(login, MARCH.with(figure)))
                        .as(login + " " + figure)
                        .isEqualTo(all.get(figure));
            }
            for (Axis axis : List.of(Axis.KIND, Axis.CONTENT, Axis.REPEAT, Axis.DEPARTMENT, Axis.HOUSE, Axis.MONTH))
                figures.by(actor, MARCH, axis, Set.of(Figure.REGISTERED, Figure.CLOSED))
                        .forEach((value, counted) -> counted.forEach((figure, n) -> assertThat(
                                        listed(login, MARCH.with(figure).with(axis, value)))
                                .as(login + " " + axis + " " + value)
                                .isEqualTo(n)));
        }
        var counted = figures.of(desks.who("tian.ye"), MARCH);
        for (Figure figure : List.of(
                Figure.REPEATS,
                Figure.GROUP_VISITS,
                Figure.INSTRUCTED,
                Figure.CLOSED,
                Figure.NOTICE_KEPT,
                Figure.ANSWER_KEPT,
                Figure.RATED,
                Figure.SETTLED_AT_ONCE))
            assertThat(counted.get(figure)).as(figure.name()).isPositive();
        assertThat(counted.get(Figure.NOTICE_DUE))
                .as("those whose notice is late by now aren't kept")
                .isGreaterThan(counted.get(Figure.NOTICE_KEPT));
        assertThat(counted.get(Figure.OFFICE_SATISFIED)).isGreaterThan(0);
        assertThat(counted.get(Figure.HANDLING_RATED)).isGreaterThan(counted.get(Figure.HANDLING_SATISFIED));
    }

    @Test
    @Covers(Provision.LAW_P6)
    void petitionsVisitsAndPeopleAreCountedApart() {
        var before = figures.of(desks.who("tian.ye"), MARCH);
        desks.register("tian.ye", Papers.group("8602", DAY, 7, 5));
        desks.register("tian.ye", Papers.letter("8602", DAY));
        var after = figures.of(desks.who("tian.ye"), MARCH);
        for (var one : Map.of(
                        Figure.REGISTERED, 2,
                        Figure.PEOPLE, 8,
                        Figure.VISITS, 1,
                        Figure.VISITORS, 7,
                        Figure.LETTERS, 1,
                        Figure.GROUP_VISITS, 1)
                .entrySet())
            assertThat(after.getOrDefault(one.getKey(), 0L) - before.getOrDefault(one.getKey(), 0L))
                    .as(one.getKey().name())
                    .isEqualTo((long) one.getValue());
    }

    @Test
    @Covers({Provision.JF_L9, Provision.KM_21B, Provision.SYS_4})
    void aReportCountsForItsReadersAndForNobodyElse() {
        long office = registered("tian.ye", MARCH);
        long reader = registered("dao.yaping", MARCH);
        long told = registered("dao.yaping", MARCH.forOthers());
        desks.register("dao.yaping", Papers.report("8602", DAY, "康宁"));
        assertThat(registered("tian.ye", MARCH)).isEqualTo(office);
        assertThat(registered("dao.yaping", MARCH)).isEqualTo(reader + 1);
        assertThat(registered("dao.yaping", MARCH.forOthers()))
                .as("not in what is told to others")
                .isEqualTo(told);
        assertThat(listed("dao.yaping", MARCH.forOthers())).isEqualTo(told);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_33A})
    void otherHousesCasesAndThoseFromWhichOneSteppedAsideDontCount() {
        long other = registered("yu.bo", MARCH);
        long above = registered("chen.jing", MARCH);
        long here = registered("tian.ye", MARCH);
        long id = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        assertThat(registered("yu.bo", MARCH)).isEqualTo(other);
        assertThat(registered("yu.bo", MARCH.with(Axis.HOUSE, "8602"))).isZero();
        assertThat(listed("yu.bo", MARCH.with(Axis.HOUSE, "8602"))).isZero();
        assertThat(registered("chen.jing", MARCH)).isEqualTo(above + 1);
        assertThat(registered("tian.ye", MARCH)).isEqualTo(here + 1);
        desks.act("tian.ye", id, new Recuse(desks.who("tian.ye").personId(), "有直接利害关系"));
        assertThat(registered("tian.ye", MARCH)).isEqualTo(here);
    }

    @Test
    @Covers(Provision.KM_33B)
    void whatComesBackWasNotSettledAtOnce() {
        long first = closed();
        long once = number("tian.ye", MARCH, Figure.SETTLED_AT_ONCE);
        long settled = number("tian.ye", MARCH, Figure.SETTLED);
        long again = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        String number = desks.read("tian.ye", first).petition().origin().number();
        desks.act("tian.ye", again, new Compare(number, Verdict.SAME_MATTER, ""));
        assertThat(number("tian.ye", MARCH, Figure.SETTLED)).isEqualTo(settled);
        assertThat(number("tian.ye", MARCH, Figure.SETTLED_AT_ONCE)).isEqualTo(once - 1);
    }

    @Test
    @Covers({Provision.KM_7_5, Provision.SYS_4})
    void peopleWithSeveralCasesAndAlikeCasesOpenTheListsOfThem() {
        desks.register("tian.ye", Papers.letter("8602", DAY));
        long one = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        long two = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        String number = desks.read("tian.ye", one).petition().origin().number();
        desks.act("tian.ye", two, new Compare(number, Verdict.SIMILAR, ""));
        var people = figures.people(desks.who("tian.ye"), MARCH);
        var alike = figures.alike(desks.who("tian.ye"), MARCH);
        assertThat(people).isNotEmpty();
        assertThat(alike).anyMatch(cluster -> cluster.first() == one);
        for (var cluster : people)
            assertThat(listed("tian.ye", MARCH.with(Axis.PERSON, Long.toString(cluster.first()))))
                    .isEqualTo(cluster.cases());
        for (var cluster : alike)
            assertThat(listed("tian.ye", MARCH.with(Axis.ALIKE, Long.toString(cluster.first()))))
                    .isEqualTo(cluster.cases());
        assertThat(listed("yu.bo", MARCH.with(Axis.PERSON, Long.toString(one)))).isZero();
        assertThat(figures.alike(desks.who("yu.bo"), MARCH)).noneMatch(cluster -> cluster.first() == one);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void whichCasesAreOfOnePersonIsForThoseWhoMayKnowWhoItIsAndNeverOfAReport() {
        long one = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.register("tian.ye", Papers.letter("8602", DAY));
        String samePerson = Long.toString(one);
        long without = listed("dao.yaping", MARCH.with(Axis.PERSON, samePerson));
        var people = figures.people(desks.who("dao.yaping"), MARCH);
        long report =
                desks.register("dao.yaping", Papers.report("8602", DAY, "某科员")).id();
        assertThat(listed("tian.ye", MARCH.with(Axis.PERSON, samePerson))).isGreaterThan(1);
        assertThat(listed("gu.xin", MARCH)).isGreaterThan(1);
        assertThat(listed("gu.xin", MARCH.with(Axis.PERSON, samePerson)))
                .as("sees the cases, and masked names")
                .isZero();
        assertThat(figures.people(desks.who("gu.xin"), MARCH)).isEmpty();
        assertThat(listed("dao.yaping", MARCH.with(Axis.PERSON, Long.toString(report))))
                .as("its reader")
                .isZero();
        assertThat(listed("dao.yaping", MARCH.with(Axis.PERSON, samePerson)))
                .isGreaterThan(1)
                .isEqualTo(without);
        assertThat(figures.people(desks.who("dao.yaping"), MARCH)).isEqualTo(people);
    }

    @Test
    @Covers(Provision.JF_L9)
    void aReportOfTheQuarterHasItsMonthsUnitsAndCategories() {
        desks.register("tian.ye", Papers.letter("8602", DAY));
        var report = statistics.report(
                desks.who("chen.jing"), Period.parse("2026-Q1").orElseThrow(), null);
        assertThat(report.empty()).isFalse();
        assertThat(report.months()).hasSize(24);
        assertThat(report.months().getLast().value()).isEqualTo("2026-03");
        assertThat(report.units()).extracting(Report.Breakdown::axis).containsExactly(Axis.HOUSE, Axis.DEPARTMENT);
        assertThat(report.breakdowns())
                .allSatisfy(one -> assertThat(one.rows().stream()
                                .mapToLong(row -> row.of(Figure.REGISTERED))
                                .sum())
                        .as(one.axis().name())
                        .isEqualTo(report.now().get(Figure.REGISTERED)));
        assertThat(statistics
                        .report(desks.who("tian.ye"), Period.parse("1999").orElseThrow(), null)
                        .empty())
                .isTrue();
        assertThat(Statistics.reads(desks.who("yue.hua"))).isFalse();
    }

    @Test
    void whatNobodyWroteIsNoSlice() {
        var slice =
                MARCH.with(Figure.REPEATS).forOthers().with(Axis.HOUSE, "8602").with(Axis.CONTENT, "05");
        assertThat(Slice.parse(slice.text())).contains(slice);
        for (String text : List.of(
                "",
                "REPEATS",
                "REPEATS.2026-01-01",
                "NOTHING.2026-01-01.2026-02-01",
                "REPEATS.2026-01-01.2026-02-01.HOUSE",
                "REPEATS.2026-01-01.2026-02-01.DEPARTMENT.x",
                "REPEATS.2026-01-01.2026-02-01.MONTH.2026-13",
                "REPEATS.2026-01-01.2026-02-01.HOUSE.a b",
                "REPEATS.2026-02-30.2026-03-01"))
            assertThat(Slice.parse(text)).as(text).isEmpty();
    }
}
