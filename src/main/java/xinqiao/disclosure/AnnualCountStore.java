package xinqiao.disclosure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_CONTEST;
import static xinqiao.db.Tables.APPLICATION_FEE;
import static xinqiao.db.Tables.APPLICATION_GIVING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ApplicationFeeRecord;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** All SQL by which the annual report counts. The policies say which applications a viewer sees. */
@Component
class AnnualCountStore {
    /**
     * An application is dealt with on the day that its last reply was served, or that it ended without one; which of its
     * answers counts where it is decided anew, the procedure configures.
     */
    private static Field<LocalDate> done(Counting how) {
        if (how.byLastAnswer().isEmpty()) return APPLICATION.COUNTED_ON;
        return DSL.when(
                        APPLICATION.PROFILE_ID.in(how.byLastAnswer()),
                        DSL.coalesce(APPLICATION.ANSWERED_ON, APPLICATION.CLOSED_ON))
                .otherwise(APPLICATION.COUNTED_ON);
    }

    private static Field<String[]> replies(Counting how) {
        if (how.byLastAnswer().isEmpty()) return APPLICATION.COUNTED_REPLIES;
        return DSL.when(APPLICATION.PROFILE_ID.in(how.byLastAnswer()), APPLICATION.REPLIES)
                .otherwise(APPLICATION.COUNTED_REPLIES);
    }

    /** The year as its days. */
    private record Year(LocalDate first, LocalDate last) {
        static Year of(int year) {
            return new Year(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    /** One pass over what was open in the year; the total of each row is counted by itself. */
    AnnualTable table(DSLContext tx, Set<String> houses, int year, Counting how) {
        var days = Year.of(year);
        var counted = tx.resultQuery(
                """
                select n.line, s.kind, count(*)
                  from (select {0} as kind, {1} as received_on, {2} as done_on, {3} as line from {4} where {5}) s
                 cross join lateral (
                       select 1 where s.received_on >= {6}
                       union all select 2 where s.received_on < {6}
                       union all select s.line where s.done_on <= {7} and s.line is not null
                       union all select 24 where s.done_on <= {7}
                       union all select 25 where s.done_on is null or s.done_on > {7}) n (line)
                 group by grouping sets ((n.line, s.kind), (n.line))
                """,
                APPLICATION.APPLICANT_KIND,
                APPLICATION.RECEIVED_ON,
                done(how),
                line(how),
                APPLICATION,
                openIn(houses, days, how),
                val(days.first()),
                val(days.last()));
        SortedMap<Integer, List<Long>> table = new TreeMap<>();
        for (var row : counted.fetch()) {
            String kind = row.get(1, String.class);
            int column = kind == null
                    ? AnnualTable.TOTAL
                    : ApplicantKind.valueOf(kind).ordinal();
            table.computeIfAbsent(
                            row.get(0, Integer.class),
                            _ -> new ArrayList<>(Collections.nCopies(AnnualTable.COLUMNS, 0L)))
                    .set(column, row.get(2, Long.class));
        }
        return new AnnualTable(table);
    }

    /** Received by the end of the year, and not dealt with before it began. */
    private static Condition openIn(Set<String> houses, Year days, Counting how) {
        var done = done(how);
        return APPLICATION
                .HOUSE_CODE
                .in(houses)
                .and(APPLICATION.RECEIVED_ON.le(days.last()))
                .and(done.isNull().or(done.ge(days.first())));
    }

    /**
     * The row that counts an application, which is one, however many matters it has and however each is answered: the table
     * counts applications, and 第一项加第二项之和，等于第三项加第四项之和. Where something was given and something wasn't it is
     * 部分公开 （区分处理的，只计这一情形，不计其他情形; 国办公开办函〔2021〕30号附件). Of several replies of which none gives anything
     * the annex says nothing: the procedure configures whether the first in the table's order or the first matter's counts.
     */
    @Enforces(Provision.LAW_D6)
    private static Field<Integer> line(Counting how) {
        return field(
                """
                (select case when bool_or(of_item.line = 4)
                               or bool_or(of_item.line = 3) and bool_or(of_item.line is distinct from 3) then 4
                             when {3} then (array_agg(of_item.line order by of_item.no))[1]
                             else min(of_item.line) end
                   from (select ({0} -> {1} ->> one)::int as line, no
                           from unnest({2}) with ordinality as one (one, no)) of_item)
                """,
                Integer.class,
                val(JSONB.valueOf(ApplicationJson.write(how.rows()))),
                APPLICATION.PROFILE_ID,
                replies(how),
                DSL.field(APPLICATION.PROFILE_ID.in(how.byFirstMatter())));
    }

    /** The condition of one number. */
    Condition counted(AnnualCell cell, Counting how) {
        var done = done(how);
        var days = Year.of(cell.year());
        Condition kind = cell.kind() == null
                ? DSL.noCondition()
                : APPLICATION.APPLICANT_KIND.eq(cell.kind().name());
        return openIn(cell.houses(), days, how)
                .and(kind)
                .and(
                        switch (cell.row()) {
                            case AnnualTable.RECEIVED -> APPLICATION.RECEIVED_ON.ge(days.first());
                            case AnnualTable.CARRIED_OVER -> APPLICATION.RECEIVED_ON.lt(days.first());
                            case AnnualTable.RESULTS -> done.le(days.last());
                            case AnnualTable.CARRIED_ON -> done.isNull().or(done.gt(days.last()));
                            default -> done.le(days.last()).and(line(how).eq(cell.row()));
                        });
    }

    /**
     * Review and court cases that were pending in the year: what ended in it by its outcome, the rest as 尚未审结. One of which
     * the day of its end lies after the year was pending when it ended. Whether one that was 尚未审结 a year ago counts again the
     * annex doesn't say, and the procedure configures.
     */
    AnnualContests contests(DSLContext tx, Set<String> houses, int year, Counting how) {
        var days = Year.of(year);
        Field<String> outcome = outcome(days);
        Map<ContestKind, Map<AnnualContests.End, Long>> counted = new EnumMap<>(ContestKind.class);
        tx.select(APPLICATION_CONTEST.KIND, outcome, count())
                .from(APPLICATION_CONTEST)
                .where(pendingIn(houses, days, how))
                .groupBy(APPLICATION_CONTEST.KIND, outcome)
                .forEach(row -> counted.computeIfAbsent(
                                ContestKind.valueOf(row.value1()), _ -> new EnumMap<>(AnnualContests.End.class))
                        .put(
                                AnnualContests.End.valueOf(row.value2()),
                                row.value3().longValue()));
        return new AnnualContests(counted);
    }

    private static Condition pendingIn(Set<String> houses, Year days, Counting how) {
        return APPLICATION_CONTEST
                .HOUSE_CODE
                .in(houses)
                .and(APPLICATION_CONTEST.FILED_ON.le(days.last()))
                .and(APPLICATION_CONTEST.ENDED_ON.isNull().or(APPLICATION_CONTEST.ENDED_ON.ge(days.first())))
                .and(how.pendingOnce().isEmpty() ? DSL.noCondition() : DSL.not(countedBefore(days, how)));
    }

    /** Brought in a year before, and pending still at the end of this one. */
    private static Condition countedBefore(Year days, Counting how) {
        return APPLICATION_CONTEST
                .FILED_ON
                .lt(days.first())
                .and(APPLICATION_CONTEST.ENDED_ON.isNull().or(APPLICATION_CONTEST.ENDED_ON.gt(days.last())))
                .and(APPLICATION_CONTEST.APPLICATION_ID.in(DSL.select(APPLICATION.ID)
                        .from(APPLICATION)
                        .where(APPLICATION.PROFILE_ID.in(how.pendingOnce()))));
    }

    private static Field<String> outcome(Year days) {
        return DSL.when(APPLICATION_CONTEST.ENDED_ON.le(inline(days.last())), APPLICATION_CONTEST.OUTCOME)
                .otherwise(inline(AnnualContests.End.PENDING.name()));
    }

    /** The applications of which a number of the third table counts cases. @param end null for the total */
    Condition contested(
            Set<String> houses, int year, ContestKind kind, AnnualContests.@Nullable End end, Counting how) {
        var days = Year.of(year);
        Condition wanted = pendingIn(houses, days, how).and(APPLICATION_CONTEST.KIND.eq(kind.name()));
        return APPLICATION.ID.in(DSL.select(APPLICATION_CONTEST.APPLICATION_ID)
                .from(APPLICATION_CONTEST)
                .where(end == null ? wanted : wanted.and(outcome(days).eq(end.name()))));
    }

    AnnualFees fees(DSLContext tx, Set<String> houses, int year, Counting how) {
        var days = Year.of(year);
        var paid = tx.select(
                        sum(APPLICATION_FEE.AMOUNT.minus(APPLICATION_FEE.REDUCTION))
                                .filterWhere(in(APPLICATION_FEE.PAID_ON, days)),
                        countDistinct(APPLICATION_FEE.APPLICATION_ID).filterWhere(in(APPLICATION_FEE.NOTICED_ON, days)),
                        countDistinct(APPLICATION_FEE.APPLICATION_ID)
                                .filterWhere(
                                        in(APPLICATION_FEE.WAIVED_ON, days).or(in(APPLICATION_FEE.REDUCED_ON, days))))
                .from(APPLICATION_FEE)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_FEE.APPLICATION_ID))
                .where(openIn(houses, days, how))
                .fetchSingle();
        long givings = tx.select(count())
                .from(APPLICATION_GIVING)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_GIVING.APPLICATION_ID))
                .where(APPLICATION.HOUSE_CODE.in(houses))
                .and(APPLICATION_GIVING.GIVEN_ON.between(days.first(), days.last()))
                .fetchSingle(count())
                .longValue();
        var yuan = paid.value1();
        return new AnnualFees(yuan == null ? 0 : yuan.longValue(), paid.value2(), paid.value3(), givings);
    }

    private static Condition in(TableField<ApplicationFeeRecord, LocalDate> day, Year days) {
        return day.between(days.first(), days.last());
    }

    Set<String> having(DSLContext tx, Set<String> houses, int year) {
        return tx.selectDistinct(APPLICATION.HOUSE_CODE)
                .from(APPLICATION)
                .where(APPLICATION.HOUSE_CODE.in(houses))
                .and(APPLICATION.RECEIVED_ON.le(Year.of(year).last()))
                .fetchSet(APPLICATION.HOUSE_CODE);
    }
}
