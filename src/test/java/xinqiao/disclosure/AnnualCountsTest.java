package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.annualreport.rules.Balance;
import xinqiao.disclosure.AnnualContests.End;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What the annual report counts, against a count made in another way. Years that no other test lives in. */
@XinqiaoTest
@Import({Staff.class, Clerks.class, GeneratedYear.class})
class AnnualCountsTest {
    private static final int YEAR = 2033;
    private static final int MANY = 2_000;
    private static final Set<String> HOUSE = Set.of("8604");

    @Autowired
    GeneratedYear generated;

    @Autowired
    AnnualCounts counts;

    @Autowired
    AnnualCountStore store;

    @Autowired
    Gate gate;

    @Autowired
    Profiles profiles;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void afterTheYear() {
        clock.set(LocalDate.of(YEAR + 1, 1, 8));
    }

    @Test
    @Covers(Provision.LAW_D6)
    void aGeneratedYearBalancesAndEqualsAnIndependentCount() {
        var drawn = GeneratedYear.draw(20_260_131, MANY, YEAR);
        var before = new TreeMap<Integer, AnnualTable>();
        var contested = new TreeMap<Integer, AnnualContests>();
        for (int year : List.of(YEAR - 1, YEAR, YEAR + 1)) {
            before.put(year, counts.table(HOUSE, year));
            contested.put(year, counts.contests(HOUSE, year));
        }
        long paidBefore = counts.fees(HOUSE, YEAR).yuan();
        generated.write(clerks.who("mo.han"), drawn);
        for (int year : List.of(YEAR - 1, YEAR, YEAR + 1)) {
            var table = counts.table(HOUSE, year);
            long[][] expected = GeneratedYear.count(drawn, year);
            for (int row = AnnualTable.RECEIVED; row <= AnnualTable.CARRIED_ON; row++)
                for (int column = 0; column < AnnualTable.COLUMNS; column++)
                    assertThat(table.at(row, column)
                                    - Objects.requireNonNull(before.get(year)).at(row, column))
                            .as("%d row %d column %d", year, row, column)
                            .isEqualTo(expected[row][column]);
            assertThat(Balance.faults(table, null)).isEmpty();
            contests(drawn, year, Objects.requireNonNull(contested.get(year)));
        }
        assertThat(Balance.faults(counts.table(HOUSE, YEAR), counts.table(HOUSE, YEAR - 1)))
                .as("what one year carries on, the next carries over")
                .isEmpty();
        assertThat(counts.table(HOUSE, YEAR).total(AnnualTable.PARTLY)).isPositive();
        long paid = drawn.stream()
                .filter(one -> one.paid() != null && one.paid().getYear() == YEAR)
                .count();
        assertThat(counts.fees(HOUSE, YEAR).yuan() - paidBefore).isEqualTo(paid * 10);
        everyNumberOpensItsCases();
    }

    private void contests(List<GeneratedYear.Drawn> drawn, int year, AnnualContests before) {
        var counted = counts.contests(HOUSE, year);
        for (ContestKind kind : ContestKind.values()) {
            long total = 0;
            for (End end : End.values()) {
                long expected = drawn.stream()
                        .map(GeneratedYear.Drawn::contested)
                        .filter(one ->
                                one != null && one.kind() == kind && one.filed().getYear() <= year)
                        .filter(one -> one.ended() == null || one.ended().getYear() >= year)
                        .filter(one -> end.name()
                                .equals(
                                        one.ended() == null || one.ended().getYear() > year
                                                ? "PENDING"
                                                : one.outcome().name()))
                        .count();
                assertThat(counted.at(kind, end) - before.at(kind, end))
                        .as(year + " " + kind + " " + end)
                        .isEqualTo(expected);
                total += expected;
            }
            assertThat(counted.total(kind) - before.total(kind)).isEqualTo(total);
        }
    }

    private void everyNumberOpensItsCases() {
        var office = clerks.who("yan.xiang");
        var table = counts.inSight(office, HOUSE, YEAR);
        assertThat(table).isEqualTo(counts.table(HOUSE, YEAR));
        for (int row = AnnualTable.RECEIVED; row <= AnnualTable.CARRIED_ON; row++) {
            var cell = AnnualCell.of(HOUSE, YEAR, row, row % AnnualTable.COLUMNS);
            var page = counts.cases(office, cell, null, 10);
            assertThat(page.count()).as("row " + row).isEqualTo(table.at(row, row % AnnualTable.COLUMNS));
            assertThat(page.lines()).hasSize((int) Math.min(10, page.count()));
        }
        var first = counts.cases(office, AnnualCell.of(HOUSE, YEAR, AnnualTable.RECEIVED, AnnualTable.TOTAL), null, 5);
        var next = counts.cases(
                office, AnnualCell.of(HOUSE, YEAR, AnnualTable.RECEIVED, AnnualTable.TOTAL), first.next(), 5);
        assertThat(next.lines()).doesNotContainAnyElementsOf(first.lines());
        var contests = counts.contestsInSight(office, HOUSE, YEAR);
        assertThat(contests).isEqualTo(counts.contests(HOUSE, YEAR));
        assertThat(counts.contested(office, HOUSE, YEAR, ContestKind.RECONSIDERATION, End.PENDING, null, 50)
                        .count())
                .isEqualTo(contests.at(ContestKind.RECONSIDERATION, End.PENDING));
        assertThat(counts.contested(office, HOUSE, YEAR, ContestKind.COURT_AFTER, null, null, 50)
                        .count())
                .isEqualTo(contests.total(ContestKind.COURT_AFTER));
        for (String outside : List.of("yu.bo", "tian.ye")) {
            var actor = clerks.who(outside);
            assertThat(counts.inSight(actor, HOUSE, YEAR).total(AnnualTable.RECEIVED))
                    .as(outside)
                    .isZero();
            assertThat(counts.contestsInSight(actor, HOUSE, YEAR)).isEqualTo(AnnualContests.none());
            assertThat(counts.cases(actor, AnnualCell.of(HOUSE, YEAR, 1, AnnualTable.TOTAL), null, 50)
                            .lines())
                    .isEmpty();
            assertThat(counts.contested(actor, HOUSE, YEAR, ContestKind.RECONSIDERATION, null, null, 50)
                            .lines())
                    .isEmpty();
        }
        assertThat(counts.having(Set.of("8604", "9999"), YEAR)).containsExactly("8604");
    }

    /** KM-33a: the house's number counts it, but whoever stepped aside finds no trace of it. */
    @Test
    @Covers({Provision.KM_33A, Provision.SYS_4})
    void whoSteppedAsideCannotOpenTheNumberThatCountsTheCase() {
        LocalDate day = LocalDate.of(2036, 3, 3);
        clock.set(day);
        Set<String> house = Set.of("8602");
        long id = clerks.inDepartment(Forms.inPerson("8602", day, "回避事项"));
        var cell = AnnualCell.of(house, 2036, AnnualTable.RECEIVED, AnnualTable.TOTAL);
        assertThat(counts.cases(clerks.who("tian.ye"), cell, null, 5).lines())
                .extracting(ApplicationLine::id)
                .contains(id);
        clerks.act("tian.ye", id, new Recuse(clerks.who("tian.ye").personId(), "与申请人有利害关系"));
        assertThat(counts.table(house, 2036).total(AnnualTable.RECEIVED)).isEqualTo(1);
        assertThat(counts.inSight(clerks.who("tian.ye"), house, 2036).total(AnnualTable.RECEIVED))
                .isZero();
        assertThat(counts.cases(clerks.who("tian.ye"), cell, null, 5).lines()).isEmpty();
    }

    /** Through all desks: what was given in part and refused in part is 部分公开, once. */
    @Test
    @Covers(Provision.LAW_D6)
    void anApplicationOfSeveralMattersCountsOnceAndByItsFirstAnswer() {
        LocalDate day = LocalDate.of(2035, 3, 2);
        clock.set(day);
        Set<String> house = Set.of("8602");
        long id = clerks.inDepartment(Forms.inPerson("8602", day, "作业规程", "重复事项"));
        clerks.act("yue.hua", id, new SearchFor(day, Clerks.items(1, 2), "本科档案", "岳华", true, "检索到一份"));
        clerks.act(
                "yue.hua",
                id,
                clerks.draft(
                        "duan.li", Clerks.decision(1, ReplyKind.PUBLIC), Clerks.decision(2, ReplyKind.CONFIRMATION)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        clerks.approve(id);
        var waiting = counts.table(house, 2035);
        long anothers = counts.table(Set.of("8601"), 2036).total(AnnualTable.CARRIED_OVER);
        clerks.serve("tian.ye", id, LetterKind.ANSWER, day);
        var answered = counts.table(house, 2035);
        for (int row : List.of(AnnualTable.PARTLY, AnnualTable.RESULTS))
            assertThat(answered.total(row)).isEqualTo(waiting.total(row) + 1);
        for (int row : List.of(AnnualTable.FIRST_RESULT, 20))
            assertThat(answered.total(row)).isEqualTo(waiting.total(row));
        assertThat(answered.total(AnnualTable.CARRIED_ON)).isEqualTo(waiting.total(AnnualTable.CARRIED_ON) - 1);
        clerks.act("tian.ye", id, new Give(day, GivingManner.POST, Clerks.items(1), "复制件1份", "XA1"));
        assertThat(counts.fees(house, 2035).givings()).isEqualTo(1);
        assertThat(counts.table(Set.of("8601"), 2036).total(AnnualTable.CARRIED_OVER))
                .as("another house's")
                .isEqualTo(anothers);
    }

    /** What the annex leaves open is the procedure's: each choice counts as it says. */
    @Test
    @Covers(Provision.LAW_D6)
    void whatTheAnnexLeavesOpenIsCountedAsTheProcedureConfigures() {
        LocalDate day = LocalDate.of(2037, 3, 2);
        clock.set(day);
        Set<String> house = Set.of("8602");
        long id = clerks.inDepartment(Forms.inPerson("8602", day, "重复事项", "流程"));
        clerks.act(
                "yue.hua",
                id,
                clerks.draft(
                        "duan.li", Clerks.decision(1, ReplyKind.CONFIRMATION), Clerks.decision(2, ReplyKind.INTERNAL)));
        clerks.approve(id);
        clerks.serve("tian.ye", id, LetterKind.ANSWER, day);
        clerks.act("tian.ye", id, new Close("归档"));
        var national = profiles.disclosure("national-disclosure-2019");
        var asShipped = Counting.of(List.of(national));
        long pending = pending(house, 2038, asShipped);
        clerks.act("tian.ye", id, new NoteContest(ContestKind.COURT_DIRECT, false, "某法院", "", day, null));
        assertThat(asShipped.byFirstMatter()).isEmpty();
        assertThat(asShipped.byLastAnswer()).isEmpty();
        assertThat(asShipped.pendingOnce()).isEmpty();
        var otherwise =
                new Counting(asShipped.rows(), List.of(national.id()), List.of(national.id()), List.of(national.id()));
        assertThat(row(house, 2037, asShipped, 9)).as("the first in the table").isEqualTo(1);
        assertThat(row(house, 2037, otherwise, 20)).as("the first matter's").isEqualTo(1);
        assertThat(row(house, 2037, otherwise, 9)).isZero();
        // pending at the end of two years
        assertThat(pending(house, 2038, asShipped)).isEqualTo(pending + 1);
        assertThat(pending(house, 2037, otherwise)).isEqualTo(1);
        assertThat(pending(house, 2038, otherwise)).isZero();
        long carried = row(house, 2037, otherwise, AnnualTable.CARRIED_ON);
        LocalDate next = LocalDate.of(2038, 3, 1);
        clock.set(next);
        clerks.act("tian.ye", id, new EndContest(1, next, ContestOutcome.CORRECTED, true, null, "撤销答复"));
        assertThat(row(house, 2037, asShipped, AnnualTable.RESULTS))
                .as("by its first answer")
                .isEqualTo(1);
        assertThat(row(house, 2037, otherwise, AnnualTable.RESULTS))
                .as("it has none now")
                .isZero();
        assertThat(row(house, 2037, otherwise, AnnualTable.CARRIED_ON)).isEqualTo(carried + 1);
        assertThat(store.contested(house, 2038, ContestKind.COURT_DIRECT, null, otherwise))
                .isNotNull();
    }

    private long row(Set<String> house, int year, Counting how, int row) {
        return gate.as(new Machine("test"), tx -> store.table(tx, house, year, how))
                .total(row);
    }

    private long pending(Set<String> house, int year, Counting how) {
        return gate.as(new Machine("test"), tx -> store.contests(tx, house, year, how))
                .at(ContestKind.COURT_DIRECT, End.PENDING);
    }
}
